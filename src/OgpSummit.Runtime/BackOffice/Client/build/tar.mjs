const block = 512;
const octal = (value, length) => value.toString(8).padStart(length - 1, '0') + '\0';

function header(name, size) {
  if (Buffer.byteLength(name) > 100) {
    throw new Error(`The name is too long for this archive: ${name}`);
  }

  const bytes = Buffer.alloc(block);
  bytes.write(name, 0);
  bytes.write(octal(0o644, 8), 100);
  bytes.write(octal(0, 8), 108);
  bytes.write(octal(0, 8), 116);
  bytes.write(octal(size, 12), 124);
  bytes.write(octal(0, 12), 136);
  bytes.write(' '.repeat(8), 148);
  bytes.write('0', 156);
  bytes.write('ustar\x0000', 257);

  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(octal(sum, 7) + ' ', 148);
  return bytes;
}

/** A tar file (POSIX ustar) of plain files, without times and owners. */
export const tar = (entries) =>
  Buffer.concat([
    ...entries.flatMap(({ name, content }) => [
      header(name, content.length),
      content,
      Buffer.alloc((block - (content.length % block)) % block),
    ]),
    Buffer.alloc(2 * block),
  ]);
