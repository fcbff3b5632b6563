/** What a stored entry may be turned into: cut off, made to say something else, or cells elsewhere than its line. */
export function beschadigd(text: string, hoe: number): string {
  const ways = [
    text.slice(0, -3),
    text.replace(/"label":"[^"]*"/, '"label":"iets anders"'),
    text.replace(/"blocks":\[\[(\d+)/, (_, row: string) => `"blocks":[[${Number(row) + 1}`),
    '[]',
  ];
  return ways[hoe % ways.length] ?? text;
}
