"""The only room that knows MuPDF: pages to lines, pages to images, marks on a copy."""
