/**
 * A picture of an icon: a square PNG.
 * @typedef {{ size: number, png: Buffer }} IconPicture size in pixels
 */

/**
 * The pictures of a Windows icon file, one PNG for each size: Windows Vista and later read them.
 * @param {readonly IconPicture[]} pictures of at most 256 pixels
 */
export function writeIco(pictures) {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + index * 16;
    // One byte each for width and height: 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * What is in a Windows icon file. Throws where the file says something that is not so.
 * @param {Buffer} file
 * @returns {readonly IconPicture[]}
 */
export function readIco(file) {
  if (file.readUInt16LE(0) !== 0 || file.readUInt16LE(2) !== 1) throw new Error('no Windows icon');
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + index * 16;
    const start = file.readUInt32LE(at + 12);
    const picture = pictureOf(file.subarray(start, start + file.readUInt32LE(at + 8)));
    if (picture.size % 256 !== file.readUInt8(at)) throw new Error(`an entry of ${picture.size} pixels says otherwise`);
    return picture;
  });
}

/**
 * Apple's names for a picture of a size; two sizes also serve screens of double density, under a second name.
 * @type {readonly (readonly [type: string, size: number])[]}
 */
export const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * The pictures of a macOS icon file.
 * @param {(size: number) => Buffer} draw gives the PNG of a size
 */
export function writeIcns(draw) {
  const blocks = icnsTypes.map(([type, size]) => block(type, draw(size)));
  return block('icns', Buffer.concat(blocks));
}

/**
 * What is in a macOS icon file, by Apple's names. Throws where the file is cut short or holds something else.
 * @param {Buffer} file
 * @returns {ReadonlyMap<string, IconPicture>}
 */
export function readIcns(file) {
  if (file.toString('latin1', 0, 4) !== 'icns' || file.readUInt32BE(4) !== file.length)
    throw new Error('no macOS icon');
  const pictures = new Map();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const end = at + file.readUInt32BE(at + 4);
    pictures.set(file.toString('latin1', at, at + 4), pictureOf(file.subarray(at + 8, end)));
  }
  return pictures;
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

/**
 * @param {Buffer} png
 * @returns {IconPicture}
 */
export function pictureOf(png) {
  const isWhole =
    png.toString('latin1', 1, 4) === 'PNG' && png.toString('latin1', png.length - 8, png.length - 4) === 'IEND';
  if (!isWhole) throw new Error('a picture is no whole PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (width !== height) throw new Error(`a picture of ${width} × ${height} is not square`);
  return { size: width, png };
}
