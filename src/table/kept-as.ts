/**
 * Excel keeps a custom function in the file with this before its name, and whoever does not know the function shows it
 * so: "=_xldudf_opgave(…)" after a round through LibreOffice, "=_XLDUDF_OPGAVE(…)" through gnumeric, with a part for
 * the namespace where an add-in has one. In a file that another program saved Excel shows an at sign before it.
 */
export const KEPT_AS = '@?(?:_xldudf_(?:[a-z0-9]+_)?)?';
