/**
 * Worked by hand from the Haaglanden overview of 30-3-2022 (peildatum 21-3-2022), 11 days before 1 April and 102 before
 * 1 July. Before 1 April: half of the opgave, rounded up, minus housed, not below 0. Before 1 July: opgave minus
 * housed. Pace per week: needed / (days / 7), rounded to hundredths.
 */
export const HAAGLANDEN = [
  // naam, trede, opgave, gehuisvest, voor 1 april, per week, voor 1 juli, per week
  ['Delft', '2', 76, 48, 0, 0, 28, 1.92],
  ["'s-Gravenhage", '2', 417, 129, 80, 50.91, 288, 19.76],
  ['Leidschendam-Voorburg', '3', 67, 8, 26, 16.55, 59, 4.05],
  ['Midden-Delfland', '2', 13, 5, 2, 1.27, 8, 0.55],
  ['Pijnacker-Nootdorp', '3', 50, 12, 13, 8.27, 38, 2.61],
  ['Rijswijk', '3', 56, 1, 27, 17.18, 55, 3.77],
  ['Wassenaar', '0', 15, 11, 0, 0, 4, 0.27],
  ['Westland', '3', 81, 30, 11, 7, 51, 3.5],
  ['Zoetermeer', '3', 109, 31, 24, 15.27, 78, 5.35],
] as const;
