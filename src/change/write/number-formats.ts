export const COUNT_FORMAT = '#,##0';

export const PERCENT_FORMAT = '0%';
