import { englishStem } from "./english-stem";

/**
 * Words that say nothing of which task is meant: when, how, once more, and where it stands (begun, gone
 * on with, finished). Stems, as `koreanStem` and `englishStem` make them.
 */
export const stopWords: ReadonlySet<string> = new Set(
  stemsOf([
    "내일 오늘 어제 모레 주말 아침 오전 오후 저녁 새벽 점심 하루 지금 이번 다음 이제 나중",
    "일단 우선 먼저 꼭 제발 반드시 기필코 마저 계속 다시 이어 이어서 또 더 좀 조금 잘 빨리 천천히",
    "최대한 같이 함께 미리 드디어 제대로 열심히 많이 여유 여유되면 시간나면 가능하면 가급적 나면",
    "그리고 및 등 것 것이다 거 게 건 수 때 곳 중 전 후 위 위해 위한 대해 대한 관해 관한 통해 정도",
    "왜 어떻게 어디 어디서 무엇 뭘 뭐 이유 이 그 저 이런 그런 저런 이렇 이렇게 그렇게 한 한번 번 하나 두",
    "같 같은데 같다 좋 좋을 좋은 싶 싶다 듯 듯하다 웬만하면 무리 화이팅 파이팅",
    "하 해 할 되 돼 안 못 않 않기 말 말기 말자 있 없 있는 없는 있다 없다 남 남은 밀린 나머지 끝까지 예정 것들",
    "시작 진행 마무리 마무리짓 짓 완료 완성 끝내 끝 마치 이어나 이어가",
    "a an the to of in on at for and or with without my our your their some any it its this that these",
    "is are be been was will would should can do did does doing no into onto from by as about over",
    "more again still rest continu finish complet start begin keep go get got tomorrow today yesterday",
    "morning evening afternoon real really pleas then if so also just finally maybe possibl up down out see",
    "what why how where when which who i me we you he she they them her him",
    "今日 明日 昨日 続 継続 開始 完了 今天 明天 继续 完成 开始",
  ]),
);

/**
 * Those of them that still make a difference: two texts that differ in one may mean one task, but nobody
 * can be sure of it.
 */
export const partingWords: ReadonlySet<string> = new Set(
  stemsOf([
    "전 후 하나 두 못 없 없는 없다 시작 왜 어떻게 누가 언제 어디 어디서 다음 나머지 남은",
    "without no up down out off before after start begin why how where when rest next more 開始 开始",
  ]),
);

/**
 * What one does with things: such words count half, for they come with every other task. Each line
 * lists ways of saying one thing; the first stands for all.
 */
const doing = [
  "공부 학습 익히 배우 스터디 study learn 学習 勉強 学习",
  "정리 요약 summarize organize note 整理",
  "읽 보 듣 시청 read watch 読書 閲覧",
  "쓰 적 작성 기록 write 作成 記述",
  "확인 체크 살피 살펴 알 알아 찾 조사 검토 check look find research 確認 調査 检查",
  "복습 복기 review revise 復習 复习",
  "예습 preview 予習 预习",
  "풀 풀이 해결 solve",
  "만들 구현 개발 짜 implement build create make 実装 開発 实现 开发",
  "추가 넣 add 追加",
  "고치 수정 고쳐 fix correct 修正 修復",
  "처리 반영 적용 handle apply",
  "준비 연습 practice prepare 準備 練習",
  "제출 올리 submit 提出",
];

/** What else comes with every other task. */
const things = [
  "사용 이용 use",
  "생각 노력 집중 think try work",
  "관련 내용 부분 문제 방법 방식 thing stuff part problem issue way",
];

/** What one does with things, in words that tell a task as names do. Lines as above. */
const deeds = [
  "삭제 제거 지우 없애 빼 delete remove drop 削除 删除",
  "테스트 test テスト 测试",
  "배포 deploy release デプロイ 部署",
  "리팩토링 리팩터링 refactor リファクタリング 重构",
  "설치 install インストール 安装",
  "설계 design 設計 设计",
  "변경 바꾸 교체 change replace 変更 替换",
  "옮기 이동 이전 move migrate 移動 移动",
  "되돌리 롤백 revert rollback",
  "켜 활성화 enable 有効化 启用",
  "끄 비활성화 disable 無効化 禁用",
  "열 open",
  "닫 close",
  "늘리 늘이 increase raise",
  "줄이 낮추 decrease reduce lower",
  "사 구매 buy 買 买",
  "팔 판매 sell 売 卖",
  "리뷰 レビュー",
  "발표 present 発表 发表",
  "upgrade 업그레이드",
  "downgrade 다운그레이드",
  "병합 머지 merge",
];

/** What a word says is to be done, told by the first of all that say the same; undefined for other words. */
export function deedOf(stem: string): string | undefined {
  return deedWords.get(stem);
}

/** The word that stands for a generic word and all that say the same; undefined for other words. */
export function genericWord(stem: string): string | undefined {
  return genericWords.get(stem);
}

/** Generic and stop words within a run of Chinese characters, where no blank parts them. */
export function splitCommonHan(run: string): string[] {
  return run.split(commonHan).filter((part) => part !== "");
}

const genericWords = firstOfLines([...doing, ...things]);
const deedWords = firstOfLines([...doing, ...deeds]);

/** For each stem of the lines, the first word of its line. */
function firstOfLines(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const words = stemsOf([line]);
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
}

/** The words of lines; those in Latin letters as `englishStem` leaves them. */
function stemsOf(lines: readonly string[]): string[] {
  return lines
    .join(" ")
    .split(" ")
    .map((word) => englishStem(word));
}

const commonHan = new RegExp(
  `(${[...stopWords, ...genericWords.keys()].filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).join("|")})`,
  "u",
);
