export type Wrapped<T extends object> = T | {readonly default: T};

/** The default export of a CommonJS package, which some loaders hand over one layer too deep. */
export function unwrap<T extends object>(loaded: Wrapped<T>): T {
  return 'default' in loaded ? loaded.default : loaded;
}
