type Channels = readonly [number, number, number];

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function channelsOf(hex: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(parseInt(hex.slice(start, start + 2), 16) / 255),
  );
  return [red, green, blue];
}

export function luminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** CIE L*, which is what is left of a colour in greyscale. */
export function lightness(hex: string): number {
  return 116 * cubeRoot(luminance(hex)) - 16;
}

const cubeRoot = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** Colour vision without one kind of cone, after Machado, Oliveira and Fernandes (2009), full severity, on linear channels. */
const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof visions;
export const visionNames = Object.keys(visions) as Vision[];

/** CIE 1976 distance of two colours as someone with this vision sees them; 2.3 is just noticeable side by side. */
export function distance(a: string, b: string, vision: Vision): number {
  const [x, y] = [a, b].map((hex) => labOf(seen(channelsOf(hex), vision))) as [Channels, Channels];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function seen(channels: Channels, vision: Vision): Channels {
  const matrix = visions[vision];
  const row = (from: number): number => {
    const value = channels.reduce((sum, channel, index) => sum + channel * (matrix[from + index] ?? 0), 0);
    return Math.min(1, Math.max(0, value));
  };
  return [row(0), row(3), row(6)];
}

function labOf([red, green, blue]: Channels): Channels {
  const x = cubeRoot((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = cubeRoot(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = cubeRoot((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
