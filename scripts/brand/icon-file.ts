/**
 * Packs PNG images into one `.ico` file, for the browsers that ask for `/favicon.ico` or know no SVG icon.
 * @param images - square PNG files of at most 256 pixels, smallest first
 */
export function iconFile(images: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach((image, index) => {
    const entry = 6 + 16 * index;
    /** A PNG states its width in the 17th byte and on; the icon format writes 256 as 0. */
    const size = image.readUInt32BE(16) % 256;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(image.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += image.length;
  });
  return Buffer.concat([head, ...images]);
}
