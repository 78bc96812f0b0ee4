"""A batch of lines, each bent, stretched, thickened, faded and dirtied a little differently every time it is seen."""
import numpy
import torch
from torch.nn import functional

from model import COLUMN_STRIDE, LINE_HEIGHT


def padded(width):
    return -(-width // 16) * 16


def plain_batch(pictures):
    """The pictures side by side, paper to the right of the short ones, and the number of output columns of each."""
    width = padded(max(picture.shape[1] for picture in pictures))
    batch = numpy.zeros((len(pictures), 1, LINE_HEIGHT, width), dtype=numpy.uint8)
    for place, picture in enumerate(pictures):
        batch[place, 0, :, :picture.shape[1]] = picture
    columns = torch.tensor([-(-picture.shape[1] // COLUMN_STRIDE) for picture in pictures])
    return torch.from_numpy(batch).float() / 255, columns


def augmented_batch(pictures, letters, centres, strength=1.0):
    """Like plain_batch, changed at random; gives also where the letters' centres went.

    `letters`: how many letters each line holds, so that none is squeezed below what CTC can tell apart.
    """
    count = len(pictures)
    image, _ = plain_batch(pictures)
    width_in = image.shape[3]
    widths = torch.tensor([float(picture.shape[1]) for picture in pictures])

    def normal(deviation):
        return torch.randn(count) * deviation * strength

    # Where each output pixel comes from: stretch, slant, height, shift, and a slow wobble.
    stretch = torch.exp(normal(0.12)).clamp(0.7, 1.4)
    stretch = torch.maximum(stretch, torch.tensor([min(1.0, 6.0 * number / picture.shape[1]) for number, picture in zip(letters, pictures)]))
    margins = torch.rand(count, 2) * 14
    slant = normal(0.22).clamp(-0.6, 0.6)
    tall = torch.exp(normal(0.1) - 0.06).clamp(0.65, 1.2)
    rise = normal(2.0)
    lean = normal(1.5)          # the line climbs or falls by so many pixels over its whole width
    widths_out = widths * stretch + margins.sum(1)
    width_out = padded(int(widths_out.max()) + 1)
    across = torch.arange(width_out, dtype=torch.float32)
    down = torch.arange(LINE_HEIGHT, dtype=torch.float32) - (LINE_HEIGHT - 1) / 2
    source_x = ((across[None, None, :] - margins[:, :1, None]) / stretch[:, None, None]) + slant[:, None, None] * down[None, :, None]
    source_y = (down[None, :, None] / tall[:, None, None] + rise[:, None, None]
                + lean[:, None, None] * (across[None, None, :] / widths_out[:, None, None] - 0.5)) + (LINE_HEIGHT - 1) / 2
    wobble = functional.interpolate(torch.randn(count, 2, 4, max(4, width_out // 28)), size=(LINE_HEIGHT, width_out), mode="bilinear")
    wobble = wobble * (torch.rand(count, 1, 1, 1) * 1.8 * strength)
    source_x, source_y = source_x + wobble[:, 0], source_y + wobble[:, 1] * 0.8
    grid = torch.stack([source_x * 2 / (width_in - 1) - 1, source_y.expand_as(source_x) * 2 / (LINE_HEIGHT - 1) - 1], dim=3)
    image = functional.grid_sample(image, grid, mode="bilinear", padding_mode="zeros", align_corners=True)

    # The pen: thicker or thinner by part of a pixel; then the optics: sharp or soft.
    pen = (torch.rand(count, 1, 1, 1) * 2 - 1) * 0.8 * strength
    if torch.rand(()) < 0.5:
        thick = functional.max_pool2d(image, 3, stride=1, padding=1)
        image = image + pen.clamp(min=0) * (thick - image)
    else:
        thin = -functional.max_pool2d(-image, 3, stride=1, padding=1)
        image = image + pen.clamp(max=0).abs() * 0.7 * (thin - image)
    soft = functional.avg_pool2d(image, 3, stride=1, padding=1)
    image = image + (torch.rand(count, 1, 1, 1) * 1.2 - 0.3) * strength * (soft - image)

    # Ink and paper: faint or full, a printed rule now and then, grain.
    image = image.clamp(0, 1) ** torch.exp(torch.randn(count, 1, 1, 1) * 0.25 * strength)
    image = image * (1 - torch.rand(count, 1, 1, 1) * 0.5 * strength)
    for place in range(count):
        if torch.rand(()) < 0.1:
            height = int(torch.randint(26, LINE_HEIGHT, ()))
            image[place, 0, height, :int(widths_out[place])].clamp_(min=float(torch.rand(())) * 0.9)
    image = image + torch.randn_like(image) * (torch.rand(count, 1, 1, 1) ** 2 * 0.12 * strength)
    moved = [places * float(stretch[line]) + float(margins[line, 0]) for line, places in enumerate(centres)]
    return image.clamp(0, 1), torch.ceil(widths_out / COLUMN_STRIDE).long(), moved
