import { chartPalette, type ChartPalette } from './palette.ts';

/** Marks a colour as thinned for the SVG writer, which turns it into an opacity attribute. */
export const svgThin: ChartPalette['thin'] = (colour, opacity) => `${colour}@${opacity}`;

/** Colours stay custom properties, so that themes, print and forced colours need no second drawing. */
export const propertyPalette: ChartPalette = chartPalette((token) => `var(${token})`, svgThin);
