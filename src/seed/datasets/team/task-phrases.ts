import type { Language } from "../../generators/language";

/** What tasks are made of: a thing, and what is to be done with it. */
interface TaskWords {
  things: readonly string[];
  aspects: readonly string[];
  join(thing: string, aspect: string): string;
  /** How people word a task that they plan once more. */
  again: readonly ((text: string) => string)[];
}

/**
 * The lengths of the two lists have no common divisor, so it takes thousands of tasks until one comes again.
 * No aspect has a telling word in common with another, nor with the notes.
 */
export const taskWords: Record<Language, TaskWords> = {
  ko: {
    things: cross(
      "주문 회원 정산 재고 쿠폰 배송 리뷰 채팅 검색 통계 예약 포인트".split(" "),
      "목록 상세 관리자 신청 요약 이력".split(" "),
    ),
    aspects: [
      "빈 화면 문구 다듬기",
      "로딩 표시 넣기",
      "정렬 기준 바꾸기",
      "에러 로그 남기기",
      "접근 권한 점검하기",
      "오래된 이미지 지우기",
      "페이지 나누기 구현하기",
      "느린 쿼리 찾아 고치기",
      "색 대비 맞추기",
      "키보드 조작 살펴보기",
      "날짜 형식 통일하기",
      "번역 빠진 곳 채우기",
      "입력값 검사 추가하기",
      "메일 제목 검토하기",
      "캐시 시간 줄이기",
      "재시도 횟수 제한 걸기",
      "엑셀 내려받기 만들기",
      "모바일 여백 손보기",
      "중복 코드 합치기",
      "단위 테스트 쓰기",
      "인덱스 걸어 보기",
      "배포 순서 문서로 적기",
      "합계 숫자 맞춰 보기",
      "타임아웃 값 조정하기",
      "개인정보 가리기",
      "첫 방문 안내 붙이기",
      "즐겨찾기 필터 늘리기",
      "스크롤 위치 기억시키기",
      "동시 수정 막기",
      "백업 주기 정하기",
      "응답 크기 재 보기",
      "설정 파일 나누기",
      "아이콘 교체하기",
      "API 버전 올리기",
      "의존성 걷어 내기",
      "샘플 데이터 준비하기",
      "인터뷰 질문 뽑기",
      "화면 낭독기로 들어 보기",
      "메모리 사용량 그래프 그리기",
      "오타 신고 창구 열기",
      "장애 대응 연습하기",
    ],
    join: (thing, aspect) => `${thing} ${aspect}`,
    again: [(text) => `${text} (계속)`, (text) => `마저 ${text}`],
  },
  en: {
    things: cross(
      "order member payout stock coupon parcel review chat search report booking invoice".split(
        " ",
      ),
      "list details admin form summary history".split(" "),
    ),
    aspects: [
      "Polish the empty state of",
      "Add a loading spinner to",
      "Change the sort order of",
      "Log every exception in",
      "Check permissions on",
      "Remove stale images from",
      "Paginate",
      "Speed up the slow query behind",
      "Raise the colour contrast of",
      "Make keyboard shortcuts work in",
      "Unify date formats across",
      "Fill in missing translations for",
      "Validate user input on",
      "Rewrite mail subjects of",
      "Shorten the cache lifetime of",
      "Limit retries in",
      "Export a spreadsheet from",
      "Fix mobile margins on",
      "Merge duplicate code in",
      "Write unit tests for",
      "Try a database index under",
      "Document the deploy order of",
      "Reconcile totals with",
      "Tune the timeout of",
      "Mask personal data in",
      "Show a first visit tour on",
      "Extend favourite filters of",
      "Remember the scroll position in",
      "Lock concurrent edits of",
      "Schedule backups for",
      "Measure the response size of",
      "Split the config file of",
      "Swap the icons on",
      "Bump the API version of",
      "Drop old dependencies from",
      "Prepare sample data for",
      "Collect interview questions about",
      "Try a screen reader with",
      "Graph memory usage of",
      "Open a typo hotline for",
      "Rehearse an outage of",
    ],
    join: (thing, aspect) => `${aspect} the ${thing}`,
    again: [(text) => `${text} (again)`, (text) => `Continue: ${lowerFirst(text)}`],
  },
};

function cross(areas: readonly string[], parts: readonly string[]): string[] {
  return areas.flatMap((area) => parts.map((part) => `${area} ${part}`));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
