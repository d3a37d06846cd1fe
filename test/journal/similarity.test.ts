import { describe, expect, test } from "vitest";
import { matchTasks } from "../../src/journal/match-tasks";
import { SAME_TASK, sameWords, similarity } from "../../src/journal/similarity";
import { taskWords } from "../../src/journal/task-words";

const likeness = (a: string, b: string) => similarity(taskWords(a), taskWords(b));

describe("one task, told twice", () => {
  test.each([
    ["README에 실행 방법 적기", "  readme에 실행 방법 적기!"],
    ["책 3장 읽기", "책 3장은 꼭 읽기 (제발)"],
    ["캐시 전략 정리하기", "캐시 전략을 마저 정리해야겠다"],
    ["락이 왜 걸리는지 찾아보기", "락이 걸리는 이유 알아보기"],
    ["테스트 코드 리팩토링", "코드 리팩토링: 테스트"],
    ["회원 API에 검증 붙이기", "검증을 회원 API에 붙이자"],
    ["시드 값을 옵션으로 빼기", "멘토님 피드백 반영: 시드 값을 옵션으로 빼기"],
    ["스레드풀 공부", "스레드 풀 공부하기"],
    ["미션6 시작", "미션 6 마무리 및 PR"],
    ["GC 공부해보기", "GC 학습"],
    ["Write the keyboard test steps", "Writing down keyboard test steps for the team"],
    ["delete unused icons", "Delete the unused icons (really)"],
    ["ブログのデザインを改修する", "ブログのデザイン改修の続き"],
    ["英単語の学習", "英単語を勉強"],
    ["ふとんをほす", "ふとんをほす。"],
    ["수정하기", "수정"],
    ["결제 스크립트 작성하기", "결제 스크립트 마무리"],
    ["write the login docs", "continue writing login docs"],
    ["왜 안 되는지 배치 insert 정리하기", "배치 insert 정리"],
    ["Redis 락 알아보기", "Redis 락 알아보기 - 안 하기로"],
    ["안 쓰는 아이콘 지우기", "아이콘 지우기"],
    ["Part 2-1 강의", "Part 2-1 강의 듣기"],
    ["책 3, 4장 읽기", "책 3장 4장 읽기"],
    ["🎉", "🎉"],
  ])("%s / %s", (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(SAME_TASK);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });
});

describe("two tasks", () => {
  test.each([
    ["책 3장 읽기", "책 4장 읽기"],
    ["미션 6", "미션7"],
    ["chapter2 정리", "chapter3 정리"],
    ["행렬", "행렬 테두리 회전하기"],
    ["도커 공부", "도커 볼륨 위치 확인"],
    ["C 공부", "C++ 공부"],
    ["로그인 화면 구현", "로그아웃 화면 구현"],
    ["알고리즘 문제 거스름돈 풀기", "알고리즘 문제 미로찾기 풀기"],
    ["미션5 제출", "미션5 리뷰 피드백 반영"],
    ["fix the login test", "fix the search page"],
    ["英語", "数学"],
    ["블로그 글 쓰기", "운동하기"],
    ["delete user table migration", "add user table migration"],
    ["write tests for login page", "write login page"],
    ["로그인 API 구현", "로그인 API 테스트"],
    ["회원 목록 API 작성", "회원 목록 API 삭제"],
    ["회원 목록 캐시 켜기", "회원 목록 캐시 끄기"],
    ["강의 예습", "강의 복습"],
    ["don't deploy on friday", "deploy on friday"],
    ["do not touch the login page", "touch the login page"],
    ["JPA 공부", "JPA 공부 안 하기"],
    ["JPA 공부하기", "JPA 공부하지 말기"],
    ["금요일 배포하기", "금요일 배포하지 말자"],
    ["야식 먹기", "야식 먹지 않기"],
    ["金曜日にデプロイする", "金曜日にデプロイしない"],
    ["星期五部署", "星期五不部署"],
    ["Part 2-1 강의", "Part 2-2 강의"],
    ["Part 2-1 강의", "Part 2 강의"],
    ["Upgrade to 3.2.1", "Upgrade to 3.2.2"],
    ["책 1장 2절 읽기", "책 2장 1절 읽기"],
    ["책 3, 4장 읽기", "책 34장 읽기"],
    ["🎉", "🎂"],
    ["!", "?"],
  ])("%s / %s", (a, b) => {
    expect(likeness(a, b)).toBeLessThan(SAME_TASK);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });
});

describe("surely one task", () => {
  test.each([
    ["책 3장 읽기", "책 3장은 꼭 읽기 (제발)", true],
    ["캐시 전략 정리하기", "캐시 전략을 마저 정리해야겠다", true],
    ["테스트 코드 리팩토링", "코드 리팩토링: 테스트", true],
    ["스레드풀 공부", "스레드 풀 공부하기", true],
    ["delete unused icons", "Delete the unused icons (really)", true],
    ["배포 안 하기", "배포를 안 하기!", true],
    ["책 3장 읽기", "책 3절 읽기", false],
    ["책 읽기", "책 3장 읽기", false],
    ["미션 발표 준비", "미션 발표 연습", false],
    ["결제 스크립트 작성", "결제 스크립트 시작", false],
    ["마이그레이션 마무리", "마이그레이션 시작", false],
    ["로그에 에러 없는지 확인", "로그에 에러 확인", false],
    ["deploy with tests", "deploy without tests", false],
    ["merge main into dev", "merge dev into main", false],
    ["강의 듣기 (2-1)", "강의 듣기 (2-2)", false],
    ["멘토님 피드백 반영: 시드 값을 옵션으로 빼기", "시드 값을 옵션으로 빼기", false],
    ["🎉", "🎂", false],
    ["🎉", "🎉", true],
  ])("%s / %s: %s", (a, b, sure) => {
    expect(sameWords(taskWords(a), taskWords(b))).toBe(sure);
    expect(sameWords(taskWords(b), taskWords(a))).toBe(sure);
  });
});

test("the most alike are paired first, each once", () => {
  const from = ["행렬", "행렬 회전 문제 풀기", "책 3장 읽기"].map(taskWords);
  const to = ["책 4장 읽기", "행렬 회전 문제 풀기", "행렬", "행렬"].map(taskWords);
  expect(matchTasks(from, to)).toMatchObject([
    { from: 0, to: 2, sure: true },
    { from: 1, to: 1, sure: true },
  ]);
});

test("a thousand tasks alike but for one word find each their own", () => {
  const tasks = (first: number) =>
    Array.from({ length: 1000 }, (_, i) => taskWords(`알고리즘 문제집 이름${first + i}번 풀기`));
  const matches = matchTasks(tasks(0), tasks(500));
  expect(matches).toHaveLength(500);
  expect(matches.every((match) => match.from === match.to + 500)).toBe(true);
});
