/** Calls of a few numbers, short enough to stand in a sentence of the tests. */
export const v = (period: string, more = ''): string => `{value indicator=exports period=${period}${more}}`;
export const target = (period: string): string => v(period, ' role=target');
export const g = (period: string, more = ''): string => `{growth indicator=exports period=${period}${more}}`;
export const share = (period: string): string => `{share-of-plan indicator=exports period=${period}}`;
export const imports = (period: string): string => `{value indicator=imports period=${period}}`;
export const grdp = (period: string, more = ''): string => `{value indicator=grdp-growth period=${period}${more}}`;
export const retail = (period: string): string => `{value indicator=retail-goods-and-services period=${period}}`;
export const change = (from: string, to: string): string => `{change indicator=exports from=${from} to=${to}}`;
