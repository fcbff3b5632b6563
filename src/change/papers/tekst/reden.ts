/** Why missing the opgave is verschoonbaar, in the words of the person who said so; or that no reason was given. */
export const redenVan = ({ reden }: { readonly reden: string }): string => reden.trim() || 'reden niet vermeld';
