"""`python -m bot.photos.ocr`: reads the letters in pictures, one after the other, until its input ends.

In: a line for each picture, in Base64. Out: a line of JSON for each, the lines of text from top to
bottom; what cannot be read has none. It is a process of its own because the
models hold half a gigabyte, and because a picture that makes a library crash must crash nothing else.
"""

from __future__ import annotations

import base64
import io
import json
import logging
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

import numpy as np
from PIL import Image, ImageOps
from rapidocr import RapidOCR

__all__ = ["main", "rows"]

_LONGEST_SIDE = 2000  # pixels; larger photos are read no better and much slower
_LEAST_SURE = 0.6  # of 1
_LESS_URGENT = 5  # than answering workers

Box = Sequence[Sequence[float]]  # four corners


def main(pictures: Iterable[bytes], answers: BinaryIO) -> None:
    """Answer pictures until there are no more."""
    logging.disable(logging.CRITICAL)
    reader = RapidOCR()
    for picture in pictures:
        lines = _read(reader, base64.b64decode(picture))
        answers.write(json.dumps(lines, ensure_ascii=False).encode() + b"\n")
        answers.flush()


def _read(reader: RapidOCR, picture: bytes) -> list[str]:
    try:
        with Image.open(io.BytesIO(picture)) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGB")
            upright.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
            found: Any = reader(np.asarray(upright)[:, :, ::-1])  # it wants blue first
    except Exception:  # whatever the libraries say of a picture, the next one is to be read
        return []
    if found.boxes is None:
        return []
    pieces = zip(found.boxes, found.txts, found.scores, strict=True)
    return rows([(box, text) for box, text, score in pieces if score >= _LEAST_SURE])


def rows(pieces: Sequence[tuple[Box, str]]) -> list[str]:
    """Pieces of text put into lines by where they stand: a label and its value in a table are one line."""
    lines: list[list[tuple[float, float, float, str]]] = []
    for box, text in pieces:
        heights = [corner[1] for corner in box]
        middle, height = (min(heights) + max(heights)) / 2, max(heights) - min(heights)
        left = min(corner[0] for corner in box)
        line = next((line for line in lines if abs(line[0][0] - middle) < min(line[0][1], height) / 2), None)
        if line is None:
            lines.append([(middle, height, left, text)])
        else:
            line.append((middle, height, left, text))
    lines.sort(key=lambda line: line[0][0])
    return [" ".join(text for *_, text in sorted(line, key=lambda piece: piece[2])) for line in lines]


if __name__ == "__main__":
    os.nice(_LESS_URGENT)
    main(sys.stdin.buffer, sys.stdout.buffer)
