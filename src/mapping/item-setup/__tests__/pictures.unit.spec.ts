// cspell:ignore ftypavif RIFFxxxxWEBP
import { imageAddressProblem } from "../image-address";
import { itemPictures } from "../item-pictures";
import { pictureProblem } from "../picture-problem";
import { isPrivateAddress } from "../private-address";

const file = (text: string) => Buffer.from(text, "latin1");

describe("pictures of an item", () => {
  it("are found in lists and objects, and nothing else is", () => {
    expect(
      itemPictures({
        productName: "https://example.com/no.jpg",
        mainImageUrl: "https://example.com/1.jpg",
        productSecondaryImageURL: ["https://example.com/2.jpg", "https://example.com/3.jpg"],
        swatchImages: [
          { swatchVariantAttribute: "color", swatchImageUrl: "https://example.com/4.jpg" },
        ],
        warrantyURL: "https://example.com/warranty",
      }),
    ).toEqual([
      { path: "mainImageUrl", address: "https://example.com/1.jpg" },
      { path: "productSecondaryImageURL.0", address: "https://example.com/2.jpg" },
      { path: "productSecondaryImageURL.1", address: "https://example.com/3.jpg" },
      { path: "swatchImages.0.swatchImageUrl", address: "https://example.com/4.jpg" },
    ]);
  });

  it.each([
    ["image/jpeg", "x"],
    ["image/png; charset=binary", "x"],
    ["IMAGE/JPEG", "x"],
    ["", "\xff\xd8\xff\xe0"],
    ["application/octet-stream", "\x89PNG\r\n"],
    ["", "who knows"],
  ])("may be of the type %j", (type, text) => {
    expect(pictureProblem({ status: 200, type, bytes: 9, start: file(text) })).toBeNull();
  });

  it.each([
    [{ status: 404 }, /answered 404/],
    [{ status: 302 }, /answered 302/],
    [{ bytes: 0 }, /empty/],
    [{ bytes: 5 * 1024 * 1024 + 1 }, /too large/],
    [{ type: "text/html; charset=utf-8" }, /text\/html/],
    [{ type: "image/webp" }, /image\/webp/],
    [{ type: "image/svg+xml" }, /svg/],
    [{ type: "", start: file("RIFFxxxxWEBP") }, /webp/],
    [{ type: "binary/octet-stream", start: file("\0\0\0\x1cftypavif") }, /avif/],
    [{ type: "", start: file("<!DOCTYPE html><html>") }, /text\/html/],
  ])("are refused before they are sent: %j", (change, message) => {
    const problem = pictureProblem({
      status: 200,
      type: "image/jpeg",
      bytes: 9,
      start: file("x"),
      ...change,
    });
    expect(problem?.message).toMatch(message);
    expect(problem?.remedy).toMatch(/\S/);
  });

  it.each([
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.0.1",
    "192.168.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "fd00::1",
    "fe80::1",
  ])("are not looked for at %s", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
    const host = address.includes(":") ? `[${address}]` : address;
    const problem = imageAddressProblem(`http://${host}/1.jpg`, { allowLoopback: false });
    expect(problem?.message).toMatch(/network/);
  });

  it.each(["8.8.8.8", "172.32.0.1", "2606:4700::1111"])("are looked for at %s", (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});
