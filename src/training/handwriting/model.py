"""The line reader: convolutions that shrink a line to a row of columns, bidirectional LSTMs, one guess of a letter a column (CTC)."""
import torch
from torch import nn

LINE_HEIGHT = 40      # what every line image is scaled to
COLUMN_STRIDE = 4     # input pixels to one output column


def convolution(channels_in, channels_out):
    return nn.Sequential(nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False), nn.BatchNorm2d(channels_out))


class ResidualBlock(nn.Module):
    """Two convolutions beside a shortcut, so that a deep stack still learns in few epochs."""

    def __init__(self, channels_in, channels_out):
        super().__init__()
        self.first = convolution(channels_in, channels_out)
        self.second = convolution(channels_out, channels_out)
        self.shortcut = nn.Identity() if channels_in == channels_out else nn.Conv2d(channels_in, channels_out, 1, bias=False)

    def forward(self, image):
        inner = torch.relu(self.first(image))
        return torch.relu(self.second(inner) + self.shortcut(image))


class LineReader(nn.Module):
    """Input: [batch, 1, 40, width], 0 = paper, 1 = ink. Output: [batch, width / 4, symbols] log-probabilities, symbol 0 = CTC blank."""

    def __init__(self, symbols, channels=(32, 32, 64, 128), folded=192, hidden=256, layers=1, dropout=0.2):
        super().__init__()
        stem, early, middle, late = channels
        self.settings = dict(symbols=symbols, channels=list(channels), folded=folded, hidden=hidden, layers=layers, dropout=dropout)
        self.stem = nn.Sequential(nn.Conv2d(1, stem, 5, stride=(2, 2), padding=2, bias=False), nn.BatchNorm2d(stem), nn.ReLU())
        self.body = nn.Sequential(
            ResidualBlock(stem, early),
            nn.MaxPool2d(2),                   # 10 rows, a column every 4 pixels
            ResidualBlock(early, middle),
            nn.MaxPool2d((2, 1)),              # 5 rows: only the height shrinks from here, narrow letters need their columns
            ResidualBlock(middle, late),
            nn.Dropout2d(dropout / 3),
        )
        # Rows are folded into features by a convolution as tall as the map: it may tell an accent above from a comma below,
        # which a maximum over the rows cannot.
        self.fold = nn.Sequential(nn.Conv2d(late, folded, (LINE_HEIGHT // 8, 3), padding=(0, 1), bias=False), nn.BatchNorm2d(folded), nn.ReLU())
        self.dropout = nn.Dropout(dropout)
        self.recurrent = nn.LSTM(folded, hidden, num_layers=layers, bidirectional=True, batch_first=True, dropout=dropout if layers > 1 else 0)
        self.letters = nn.Linear(2 * hidden, symbols)
        # A second, short way to the letters that bypasses the LSTMs: training only. The convolutions then learn from the first epoch on.
        self.shortcut_letters = nn.Conv1d(folded, symbols, 3, padding=1)

    def columns(self, image):
        return self.fold(self.body(self.stem(image))).squeeze(2)

    def forward(self, image):
        return self.read(self.columns(image))

    def read(self, columns):
        recurrent, _ = self.recurrent(self.dropout(columns.transpose(1, 2)))
        return torch.log_softmax(self.letters(self.dropout(recurrent)).float(), dim=2)

    def read_shortcut(self, columns):
        return torch.log_softmax(self.shortcut_letters(self.dropout(columns)).transpose(1, 2).float(), dim=2)
