/** The rooms as a Mermaid graph: an arrow goes from a room to what it stands on. */
export function drawing(): string;
/** A page with the drawing of now between its marks. */
export function drawnInto(page: string): string;
