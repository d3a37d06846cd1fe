import { expect, test } from "vitest";
import { readImages } from "../../src/log/image-references";
import { scanLines } from "../../src/log/scan";

const images = (text: string) => {
  const raw = text.split("\n");
  return readImages(scanLines(raw, 1, false), raw).map(
    ({ path, line, column }) => `${path} ${line}:${column}`,
  );
};

test.each([
  ["![a](a.png)", ["a.png 1:6"]],
  ["\n- 글 ![그림](<./그림 하나.png>)", ["./그림 하나.png 2:12"]],
  ["![](./%EA%B7%B8%EB%A6%BC.png 'title')", ["./그림.png 1:5"]],
  ["![](a(1).png) ![](../b.jpg)", ["a(1).png 1:5", "../b.jpg 1:19"]],
  ['<img alt="x" src="a.png">', ["a.png 1:19"]],
  ["<p><IMG src='a.png' /></p>", ["a.png 1:14"]],
  ["| ![](a.png) | b |\n|---|---|", ["a.png 1:7"]],
  ["![](https://example.org/a.png) ![](/a.png) ![](data:image/png;base64,xx)", []],
  ["`![](a.png)`", []],
  ["```\n![](a.png)\n```", []],
  ["[a](a.png)", []],
])("%j", (text, expected) => expect(images(text)).toEqual(expected));
