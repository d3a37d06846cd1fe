import { describe, expect, test } from "vitest";
import { plainText } from "../../src/log/plain-text";

describe("plain text", () => {
  test.each([
    ["**굵은** 글과 *기운* 글, __둘__ 다", "굵은 글과 기운 글, 둘 다"],
    ["snake_case_name 은 그대로", "snake_case_name 은 그대로"],
    ["SELECT * FROM t", "SELECT * FROM t"],
    ["별 *하나", "별 *하나"],
    ["`a *b* c` 와 ``x ` y``", "a *b* c 와 x ` y"],
    ["닫지 않은 `코드", "닫지 않은 `코드"],
    ["[글](https://example.com/a_(b)) 과 [둘][ref]", "글 과 둘"],
    ["![그림](a.png) 뒤", "그림 뒤"],
    ["[링크 아님] 과 [x", "[링크 아님] 과 [x"],
    ["<https://example.com> 과 <me@example.com>", "https://example.com 과 me@example.com"],
    ["<b>굵게</b><br>다음 <!-- 말 --> 줄", "굵게 다음 줄"],
    ["List<String> 은 태그가 아니다", "List<String> 은 태그가 아니다"],
    ["~~지움~~ &amp; &lt;b&gt; &#54620; &nope;", "지움 & <b> 한 &nope;"],
    ["8\\*8 과 \\[x\\]", "8*8 과 [x]"],
    ["  여러   칸\t", "여러 칸"],
    ["[[2021-01-28]]과 [[도커 볼륨|그 글]]", "2021-01-28과 그 글"],
    ["[[1, 2], [3, 4]] 와 a[[i]]", "[[1, 2], [3, 4]] 와 a[[i]]"],
  ])("%s", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
