"""The metadata of an Akoma Ntoso document: identification, workflow and the terms that it refers to."""

from __future__ import annotations

from lxml import etree

from desktop_app.export.akomantoso.elements import Element, element
from desktop_app.resolution.language import language_with
from desktop_app.resolution.model import Metadata
from desktop_app.resolution.symbol import SymbolKind, parse

UN_NAMESPACE = "http://un.org/akn4un"
UNKNOWN_DATE = "0001-01-01"
# What each organ is called in identifiers, as an organ and as an author.
ORGANS = {"A/HRC": ("unhrc", "hrc"), "A": ("unga", "ga"), "E": ("unecosoc", "ecosoc"), "S": ("unsc", "sc")}
ANY_ORGAN = ("un", "un")
CONCEPTS = (
    ("TLCOrganization", "source", "/akn/ontology/organization/un/DGACM", "DGACM"),
    ("TLCConcept", "dateOfIssuance", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance"),
    ("TLCConcept", "dateOfAdoption", "/akn/ontology/concept/un/dateOfAdoption", "Date of adoption"),
    ("TLCConcept", "symbol", "/akn/ontology/reference/un/symbol", "Symbol"),
    ("TLCRole", "publisher", "/akn/ontology/role/un/publisher", "Publisher"),
    ("TLCRole", "issuingBody", "/akn/role/concept/un/issuingBody", "Issuing body"),
    ("TLCRole", "author", "/akn/ontology/role/un/author", "Author"),
    ("TLCRole", "editor", "/akn/ontology/role/un/editor", "Editor"),
    ("TLCTerm", "resolutionTitle", "/akn/ontology/reference/un/resolutionTitle", "Resolution title"),
)


def meta_of(metadata: Metadata, component: str = "main") -> Element:
    """The ``meta`` of the document, or of the component of that name."""
    meta = element("meta", _identification(metadata, component))
    if component != "main":
        return meta
    meta.append(_workflow(metadata))
    terms = [element(name, eId=key, href=href, showAs=shown) for name, key, href, shown in CONCEPTS]
    meta.append(element("references", *terms, source="#DGACM"))
    if metadata.job_number:
        meta.append(element("presentation", _foot(metadata.job_number), source="#un"))
    return meta


def _foot(job_number: str) -> Element:
    """The job number, which the United Nations' files hold in elements of their own."""
    number = element("docketNumber", job_number, refersTo="#publicationJobNumber")
    for name in ("internalCode", "footerFirstPageLeft", "footerFirstPage"):
        holder = etree.Element(f"{{{UN_NAMESPACE}}}{name}", nsmap={"akn4un": UN_NAMESPACE})
        holder.append(number)
        number = holder
    return number


def adoption_of(metadata: Metadata) -> str:
    """The date of adoption, or the one that the United Nations' files bear where there is none."""
    return metadata.adoption_date or UNKNOWN_DATE


def _identification(metadata: Metadata, component: str) -> Element:
    symbol = parse(metadata.symbol or "")
    organ, author = ORGANS.get(symbol.organ, ANY_ORGAN) if symbol else ANY_ORGAN
    number = symbol.short if symbol and symbol.kind is SymbolKind.RESOLUTION else metadata.symbol or "unknown"
    language = language_with(metadata.language).codes[0]
    work = f"/akn/un/statement/deliberation/{organ}/{adoption_of(metadata)}/{_plain(number)}/"
    expression = f"{work}{language}@"
    issued = metadata.distribution_date or UNKNOWN_DATE
    return element(
        "identification",
        _level(
            "FRBRWork",
            f"{work}!{component}/",
            work,
            element("FRBRdate", date=adoption_of(metadata), name="adoption"),
            element("FRBRauthor", href=author, as_="author"),
            element("FRBRcountry", value="un"),
        ),
        _level(
            "FRBRExpression",
            f"{expression}!{component}/",
            f"{expression}/",
            element("FRBRdate", date=issued, name="publication"),
            element("FRBRauthor", href=author, as_="issuer"),
            element("FRBRlanguage", language=language),
        ),
        _level(
            "FRBRManifestation",
            f"{expression}/!{component}.xml",
            f"{expression}.xml",
            element("FRBRdate", date=issued, name="markup"),
            element("FRBRauthor", href="#editor", as_="editor"),
        ),
        source="#DGACM",
    )


def _level(name: str, this: str, uri: str, *rest: Element) -> Element:
    return element(name, element("FRBRthis", value=this), element("FRBRuri", value=uri), *rest)


def _workflow(metadata: Metadata) -> Element:
    adopted = element("step", date=adoption_of(metadata), outcome="adopted", by="")
    return element("workflow", adopted, source="#un")


def _plain(number: str) -> str:
    return "-".join(number.split()).replace("/", "-")
