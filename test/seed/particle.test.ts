import { expect, test } from "vitest";
import { type Particle, withParticle } from "../../src/seed/words/particle";

test.each<[word: string, particle: Particle, expected: string]>([
  ["책", "을/를", "책을"],
  ["도커", "을/를", "도커를"],
  ["서울", "으로/로", "서울로"],
  ["집", "으로/로", "집으로"],
  ["학교", "으로/로", "학교로"],
  ["물", "을/를", "물을"],
  ["팀", "과/와", "팀과"],
  ["친구", "과/와", "친구와"],
  ["담당자", "이/가", "담당자가"],
  ["선생님", "은/는", "선생님은"],
  ["MySQL", "으로/로", "MySQL로"],
  ["MySQL", "을/를", "MySQL을"],
  ["Git", "을/를", "Git을"],
  ["Docker", "은/는", "Docker는"],
  ["React", "으로/로", "React로"],
  ["JSON", "으로/로", "JSON으로"],
  ["3", "을/를", "3을"],
  ["4", "을/를", "4를"],
  ["1", "으로/로", "1로"],
  ["커피(디카페인)", "을/를", "커피(디카페인)을"],
  ["", "을/를", "를"],
])("%s + %s", (word, particle, expected) => {
  expect(withParticle(word, particle)).toBe(expected);
});
