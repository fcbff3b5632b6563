import { verschoven } from '../getal/afronding';

/**
 * "2.877", "388,75", "-40": thousands with a point, at most `decimalen` digits after the comma, a half away from zero,
 * and no trailing zeros.
 */
export function formatGetal(n: number, decimalen = 2): string {
  const afgerond = Number.isInteger(n)
    ? Math.abs(n)
    : verschoven(Math.round(verschoven(Math.abs(n), decimalen)), -decimalen);
  const [heel = '', rest] = String(afgerond).split('.');
  const groepen = heel.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${n < 0 && afgerond !== 0 ? '-' : ''}${groepen}${rest === undefined ? '' : `,${rest}`}`;
}

/** "1 persoon", "2.877 personen" */
export function hoeveel(n: number, een: string, meer: string): string {
  return `${formatGetal(n)} ${Math.abs(n) === 1 ? een : meer}`;
}

/** "a", "a en b", "a, b en c" */
export function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}
