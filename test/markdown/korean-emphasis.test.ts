import { expect, test } from "vitest";
import { html } from "./page";

test.each([
  ['**"강조"**는', "<strong>&quot;강조&quot;</strong>는"],
  ["**도커(Docker)**를", "<strong>도커(Docker)</strong>를"],
  ["**`code`**는", "<strong><code>code</code></strong>는"],
  ["**[글](/a)**은", '<strong><a href="/a">글</a></strong>은'],
  ["이것은**(강조)**다", "<strong>(강조)</strong>다"],
  ["*“말”*이라고", "<em>“말”</em>이라고"],
  ["~~(지움)~~은", "<s>(지움)</s>은"],
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["10~20분", "10~20분"],
  ["snake_case_이름", "snake_case_이름"],
  ["a**(b)**c", "a**(b)**c"],
])("%s", (body, expected) => expect(html(body)).toContain(expected));
