/** A typeface imported by a script is its address on the built site. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
