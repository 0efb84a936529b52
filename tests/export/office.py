"""Run by a Python that has LibreOffice's ``uno``: what a Word file says with all changes accepted, or rejected.

``python3 office.py FOLDER FILE...`` prints a JSON object: for each file, "accept" and "reject", each with the
texts of its paragraphs and footnotes as LibreOffice has them after its own command did the work.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
SECONDS_TO_START = 240
OFFICE, STYLE, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "style", "text"))
PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
BLANKS = {f"{TEXT}s": " ", f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}


def main() -> None:
    profile, files = Path(sys.argv[1]), sys.argv[2:]
    pipe = f"resolute{os.getpid()}"  # two that run at once must not find each other
    arguments = ["--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen(["soffice", f"-env:UserInstallation={profile.as_uri()}", *arguments])
    try:
        context = connected(pipe)
        found = {file: both_texts(context, file) for file in files}
        sys.stdout.write(json.dumps(found))
        service(context, "com.sun.star.frame.Desktop").terminate()
    finally:
        office.wait(SECONDS_TO_START)


def connected(pipe: str):
    resolver = service(uno.getComponentContext(), "com.sun.star.bridge.UnoUrlResolver")
    deadline = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)


def service(context, name: str):
    return context.ServiceManager.createInstanceWithContext(name, context)


def both_texts(context, file: str) -> dict[str, dict[str, list[str]]]:
    """The file is loaded once, which takes the longest by far: what the first command did is undone for the second."""
    desktop = service(context, "com.sun.star.frame.Desktop")
    document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, (setting("Hidden", True),))
    document.lockControllers()  # laying the pages out anew after each command takes two thirds of the time
    found = {}
    for name, command in COMMANDS.items():
        if found:
            do(context, document, ".uno:Undo")
        do(context, document, command)
        found[name] = texts(document, Path(f"{file}.fodt"))
    document.close(True)
    return found


def do(context, document, command: str) -> None:
    dispatcher = service(context, "com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())


def texts(document, saved: Path) -> dict[str, list[str]]:
    """Asked for each portion over the bridge, LibreOffice takes ten times as long as when it saves the whole."""
    document.storeToURL(saved.as_uri(), (setting("FilterName", "OpenDocument Text Flat XML"),))
    return Saved(ElementTree.parse(saved).getroot()).texts()


def setting(name: str, value: object) -> PropertyValue:
    return PropertyValue(Name=name, Value=value)


class Saved:
    """A text as LibreOffice saved it in one XML file."""

    def __init__(self, root: ElementTree.Element) -> None:
        self.body = root.find(f"{OFFICE}body/{OFFICE}text")
        self.raised = {style.get(f"{STYLE}name") for style in root.iter(f"{STYLE}style") if is_raised(style)}

    def texts(self) -> dict[str, list[str]]:
        notes = [note for note in self.body.iter(f"{TEXT}note") if note.get(f"{TEXT}note-class") == "footnote"]
        return {
            "paragraphs": self.paragraphs(self.body),
            "footnotes": [" ".join(self.paragraphs(note.find(f"{TEXT}note-body"))).strip() for note in notes],
        }

    def paragraphs(self, holder: ElementTree.Element) -> list[str]:
        """What the paragraphs in a part of the text say, those of its tables among them, but not those of its notes."""
        found = []
        for part in holder:
            if part.tag in PARAGRAPHS:
                found.append(self.words(part))
            elif part.tag != f"{TEXT}tracked-changes":
                found += self.paragraphs(part)
        return [line for line in found if line]

    def words(self, holder: ElementTree.Element) -> str:
        """What is written in a paragraph, without fields, notes and raised note marks."""
        found = [holder.text or ""]
        for part in holder:
            if part.tag in (f"{TEXT}span", f"{TEXT}a") and part.get(f"{TEXT}style-name") not in self.raised:
                found.append(self.words(part))
            elif part.tag in BLANKS:
                found.append(BLANKS[part.tag] * int(part.get(f"{TEXT}c", "1")))
            found.append(part.tail or "")
        return "".join(found)


def is_raised(style: ElementTree.Element) -> bool:
    """Whether a style raises what is set in it: its place is then not "0%"."""
    letters = style.find(f"{STYLE}text-properties")
    return letters is not None and not letters.get(f"{STYLE}text-position", "0%").startswith("0%")


if __name__ == "__main__":
    main()
