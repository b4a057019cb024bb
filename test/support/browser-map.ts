/** The map as browsers show it: here files are found as in a mini program. Import it before the page. */
jest.mock('@/packages/map-search/parts/place-map', () =>
  jest.requireActual<object>('@/packages/map-search/parts/place-map/index.h5'),
)

export {}
