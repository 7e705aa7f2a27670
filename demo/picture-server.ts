import { createServer } from "node:http";
import { crc32, deflateSync } from "node:zlib";
import { freePort } from "./free-port";
import { PORTS } from "./settings";

/** Walmart asks for at least this many pixels on each side. */
const SIDE = 1_500;

/** A web server with pictures of products: each of one color. */
export interface PictureServer {
  /** The address of the picture with a name. */
  addressOf(name: string): string;
  stop(): Promise<void>;
}

/** Serves a picture for every name that ends in `.png`. */
export async function startPictureServer(): Promise<PictureServer> {
  const port = await freePort(PORTS.pictures);
  const server = createServer((request, response) => {
    const name = /^\/([\w-]+)\.png$/.exec(request.url ?? "")?.[1];
    if (name === undefined) {
      response.writeHead(404).end();
      return;
    }
    const picture = png(colorOf(name));
    response.writeHead(200, { "content-type": "image/png", "content-length": picture.length });
    response.end(request.method === "HEAD" ? undefined : picture);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    addressOf: (name) => `http://127.0.0.1:${port}/${name}.png`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Color = [red: number, green: number, blue: number];

/** The same for the same name. */
function colorOf(name: string): Color {
  const hash = crc32(name);
  return [hash & 0xff, (hash >>> 8) & 0xff, (hash >>> 16) & 0xff];
}

/** A PNG file of one color. */
function png(color: Color): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(SIDE * 3, Buffer.of(...color))]);
  const rows = Buffer.alloc(row.length * SIDE, row);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
