#!/bin/sh
# Pages a second and character error of Doléance, Tika with its Tesseract parser, and OCRmyPDF, over the same drawn scans.
# Usage, on Debian, from the project's folder, on a machine with nothing else to do: src/benchmark/reading-speed.sh [DOCUMENTS] [WORK]
set -eu
documents=${1:-40}
work=${2:-target/reading-speed}
if ! command -v ocrmypdf >/dev/null || ! tesseract --list-langs 2>/dev/null | grep -qx fra; then
    apt-get update -q && apt-get install -q -y --no-install-recommends ocrmypdf tesseract-ocr tesseract-ocr-fra bc
fi
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/class-path.txt -Dmdep.includeScope=test
run() {
    name=$1
    shift
    java -cp "target/test-classes:target/classes:$(cat target/class-path.txt)" "fr.doleance.evaluation.speed.$name" "$@" 2>/dev/null
}

rm -rf "$work"
pages=$(run DrawScans src/training/subjects/complaints.jsonl "$work/scans" "$documents")

run ReadByDoleance "$work/scans" "$work/doleance" "$work/own"
export OMP_THREAD_LIMIT=1
run ReadByTika "$work/scans" "$work/tika"

# OCRmyPDF: as it comes, and turning and straightening pages as the others here do or do not
ocrmypdf_reads() {
    texts=$work/$1
    shift
    mkdir -p "$texts"
    start=$(date +%s.%N)
    find "$work/scans" -name '*.pdf' -exec basename {} .pdf \; | xargs -P "$(nproc)" -I{} \
        ocrmypdf -q --jobs 1 -l fra "$@" --sidecar "$texts/{}.txt" "$work/scans/{}.pdf" "$texts/{}.pdf"
    seconds=$(echo "$(date +%s.%N) - $start" | bc)
    echo "OCRmyPDF $*: $pages pages in $seconds s, $(echo "scale=3; $pages / $seconds" | bc) pages a second"
}
ocrmypdf_reads ocrmypdf
ocrmypdf_reads ocrmypdf-straightened --rotate-pages --deskew

for reader in doleance tika ocrmypdf ocrmypdf-straightened; do run CharacterError "$work/scans" "$work/$reader"; done
