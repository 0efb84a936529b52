"""Run by a Python that has LibreOffice's ``uno``: what a Word file says with all changes accepted, or rejected.

``python3 office.py FOLDER FILE...`` prints a JSON object: for each file, "accept" and "reject", each with the
texts of its paragraphs and footnotes as LibreOffice has them after its own command did the work.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
SECONDS_TO_START = 60


def main() -> None:
    profile, files = Path(sys.argv[1]), sys.argv[2:]
    pipe = f"resolute{profile.name}"
    arguments = ["--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen(["soffice", f"-env:UserInstallation={profile.as_uri()}", *arguments])
    try:
        context = connected(pipe)
        found = {file: {name: texts(context, file, command) for name, command in COMMANDS.items()} for file in files}
        sys.stdout.write(json.dumps(found))
        service(context, "com.sun.star.frame.Desktop").terminate()
    finally:
        office.wait(30)


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


def texts(context, file: str, command: str) -> dict[str, list[str]]:
    desktop = service(context, "com.sun.star.frame.Desktop")
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, (hidden,))
    dispatcher = service(context, "com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    notes = document.Footnotes
    found = {
        "paragraphs": paragraphs(document.Text),
        "footnotes": [" ".join(paragraphs(notes.getByIndex(n))).strip() for n in range(notes.Count)],
    }
    document.close(True)
    return found


def paragraphs(text) -> list[str]:
    found = []
    for part in items(text):
        if part.supportsService("com.sun.star.text.TextTable"):
            found += [line for name in part.CellNames for line in paragraphs(part.getCellByName(name))]
        else:
            found.append("".join(portion.String for portion in items(part) if is_text(portion)))
    return [line for line in found if line]


def items(holder):
    enumeration = holder.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def is_text(portion) -> bool:
    """Whether it is words, not a raised note mark."""
    return portion.TextPortionType == "Text" and portion.CharEscapement == 0


if __name__ == "__main__":
    main()
