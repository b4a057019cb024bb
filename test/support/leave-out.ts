/** Keeps a known message out of the log; everything else is printed. `jest.restoreAllMocks()` ends it. */
export const leaveOut = (level: 'warn' | 'error', known: RegExp): void => {
  const report = console[level]
  jest.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
    if (!known.test(String(parts[0]))) report(...parts)
  })
}
