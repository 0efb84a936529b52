"""Makes the icons of Windows and macOS from ``resources/icons/resolute.svg``: ``python packaging/icons.py``.

Both formats hold PNG images: .ico a directory of 16 bytes an image (Microsoft's ICONDIRENTRY), .icns chunks named
by size (ic07 is 128 pixels, ic08 256, and so on).
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[1] / "resources" / "icons"
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_CHUNKS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main() -> None:
    """Write both icons beside the drawing."""
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICONS / "resolute.svg"))
    (ICONS / "resolute.ico").write_bytes(ico({size: png(drawing, size) for size in ICO_SIZES}))
    (ICONS / "resolute.icns").write_bytes(icns({name: png(drawing, size) for name, size in ICNS_CHUNKS.items()}))
    application.quit()


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a square PNG of ``size`` pixels."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds the images, by size in pixels."""
    directory, offset = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images)
    for size, data in images.items():
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return directory + b"".join(images.values())


def icns(images: dict[bytes, bytes]) -> bytes:
    """Return a macOS icon that holds the images, by the name of their chunk."""
    chunks = b"".join(name + struct.pack(">I", 8 + len(data)) + data for name, data in images.items())
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


if __name__ == "__main__":
    main()
