interface Position {
  /** Degrees. */
  latitude: number
  longitude: number
}

/** Radius and eccentricity squared of the ellipsoid that Chinese maps are shifted on. */
const RADIUS = 6_378_245
const ECCENTRICITY = 0.006_693_421_622_965_943

const { PI, abs, cos, sin, sqrt } = Math

/** Where the shift is in force: a rectangle around China. */
const inChina = ({ latitude, longitude }: Position): boolean =>
  latitude > 0.8293 && latitude < 55.8271 && longitude > 72.004 && longitude < 137.8347

const waves = (value: number, heights: readonly [number, number][]): number =>
  heights.reduce((sum, [height, length]) => sum + (height * sin((value * PI) / length) * 2) / 3, 0)

const SHARED: readonly [number, number][] = [
  [20, 1 / 6],
  [20, 1 / 2],
]

const shiftNorth = (x: number, y: number): number =>
  -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + waves(x, SHARED) +
  waves(y, [[20, 1], [40, 3], [160, 12], [320, 30]]) // prettier-ignore

const shiftEast = (x: number, y: number): number =>
  300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + waves(x, SHARED) +
  waves(x, [[20, 1], [40, 3], [150, 12], [300, 30]]) // prettier-ignore

/** A position of GPS (WGS-84) as Chinese maps draw it (GCJ-02); outside of China it is the same. */
export const onMap = ({ latitude, longitude }: Position): Position => {
  if (!inChina({ latitude, longitude })) return { latitude, longitude }
  const [x, y] = [longitude - 105, latitude - 35]
  const angle = (latitude * PI) / 180
  const part = 1 - ECCENTRICITY * sin(angle) ** 2
  const metresNorth = (RADIUS * (1 - ECCENTRICITY)) / (part * sqrt(part))
  const metresEast = (RADIUS / sqrt(part)) * cos(angle)
  return {
    latitude: latitude + (shiftNorth(x, y) * 180) / (metresNorth * PI),
    longitude: longitude + (shiftEast(x, y) * 180) / (metresEast * PI),
  }
}
