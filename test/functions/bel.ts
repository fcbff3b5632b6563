import { geregistreerd } from './host';
import '../../src/functions/index';

/** Calls a custom function as the host does: by its id, with what stands in the cells. */
export function bel(id: string, ...invoer: readonly unknown[]): unknown {
  const functie = geregistreerd.get(id);
  if (typeof functie !== 'function') throw new Error(`geen functie ${id}`);
  return (functie as (...a: readonly unknown[]) => unknown)(...invoer);
}
