import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** Middleware that puts the body into `req.body` as a Buffer. Responds 413 above `limit` bytes. */
export function readBytes(limit: number) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const chunks: Buffer[] = [];
    let size = 0;
    // Bytes above the limit are dropped but still read: the sender may not look at the response before it is done.
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
      }
    }
    if (size > limit) {
      res.status(413).json({ type: "unknown_error", message: "request entity too large" });
      return;
    }
    req.body = Buffer.concat(chunks);
    next();
  };
}
