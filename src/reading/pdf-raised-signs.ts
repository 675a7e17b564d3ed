/** Around what is raised, while a line is gathered; they cannot stand in the text of a PDF's piece, where they are taken out. */
export const RAISED_FROM = "\u0002";
export const RAISED_TO = "\u0003";
