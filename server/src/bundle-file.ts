/** The script this code runs from, which is its own reading worker; `undefined` while it runs unbundled, as in unit tests. */

export const bundleFile: string | undefined = __filename.endsWith('.js') ? __filename : undefined;
