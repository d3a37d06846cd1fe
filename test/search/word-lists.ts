/** Words for generated logs: what developers write about, in their languages. */

export const nouns = list(`
  도커 컨테이너 이미지 볼륨 레지스트리 쿠버네티스 클러스터 노드 배포판 네임스페이스 서비스 인그레스 헬름 차트 데이터베이스
  인덱스 트랜잭션 격리수준 커넥션 스키마 마이그레이션 테이블 칼럼 외래키 조인 서브쿼리 실행계획 옵티마이저 샤딩 레플리카
  스프링 빈 컨트롤러 리포지토리 엔티티 영속성 프록시 인터셉터 필터 서블릿 톰캣 의존성 어노테이션 제네릭 람다 스트림 옵셔널
  코틀린 코루틴 자바스크립트 타입스크립트 리액트 컴포넌트 훅스 렌더링 번들러 웹팩 바벨 폴리필 클로저 프로토타입 이벤트루프
  프로미스 비동기 콜백 노드제이에스 익스프레스 라우터 미들웨어 세션 쿠키 토큰 암호화 해시 인증서 방화벽 포트 소켓 패킷 핸드셰이크
  프로토콜 도메인 네임서버 로드밸런서 캐시 레디스 메시지큐 카프카 토픽 파티션 컨슈머 프로듀서 오프셋 브로커 알림 스케줄러
  쓰레드 프로세스 뮤텍스 세마포어 데드락 메모리 힙 스택 가비지컬렉터 컴파일러 인터프리터 바이트코드 디버거 프로파일러 로그
  모니터링 그라파나 프로메테우스 대시보드 지표 알고리즘 자료구조 연결리스트 해시테이블 이진트리 그래프 재귀 분할정복 동적계획법
  정규식 파서 토크나이저 문법 추상구문트리 라이브러리 프레임워크 플러그인 패키지 모듈 번들 브랜치 커밋 풀리퀘스트 리베이스
  충돌 젠킨스 파이프라인 러너 아티팩트 테라폼 앤서블 인스턴스 버킷 람다함수 게이트웨이 마이크로서비스 모놀리식 이벤트소싱
  애그리거트 바운디드컨텍스트 유비쿼터스언어 리액티브 백프레셔 웹소켓 그래프큐엘 스웨거 명세서 목객체 픽스처 커버리지 회귀테스트
  접근성 시맨틱 레이아웃 그리드 애니메이션 반응형 타이포그래피 디자인시스템 스토리북 국제화 타임존 인코딩 유니코드 이모지 직렬화
  회의 사이 나이 정도 도로 가지 의도 효과 결과 문서 코드 화면 버튼 목록 사용자 관리자 주문 결제 장바구니 쿠폰 배송 재고 상품 리뷰어
`);

/** Nouns that make verbs with 하다. */
export const deeds = list(`
  배포 설치 설정 구현 검증 정리 확인 수정 삭제 추가 변경 분리 통합 호출 반환 요청 응답 실행 종료 생성 초기화 최적화 자동화
  리팩터링 디버깅 모킹 캐싱 로깅 파싱 매핑 바인딩 주입 상속 위임 추상화 캡슐화 동기화 압축 복원 백업 롤백 병합 복사 이동 검색
  조회 저장 갱신 등록 인증 인가 공유 발표 토론 복습 측정 분석 설계
`);

/** Names of two words, which people write with and without the blank. */
export const compounds = list(`
  환경/변수 연결/풀 응답/시간 부하/테스트 단위/테스트 통합/테스트 코드/리뷰 작업/디렉터리 접근/권한 오류/처리 예외/계층 객체/지향
  함수/시그니처 생성자/주입 지연/로딩 낙관적/잠금 비관적/잠금 복합/인덱스 슬로우/쿼리 데이터/정합성 장애/전파 서킷/브레이커 무중단/전환
  정적/팩토리 빌드/스크립트 패키지/관리자 실행/컨텍스트 스코프/체인 호출/스택 가상/메모리 문맥/교환 임계/구역 시간/복잡도 공간/복잡도
`);

export const english = list(`
  docker kubernetes mysql redis kafka nginx spring kotlin java typescript react webpack babel node express jenkins terraform
  grafana prometheus elasticsearch kibana mongodb postgres hibernate gradle maven junit mockito selenium cypress storybook graphql
  websocket thread process mutex deadlock pointer buffer socket packet router gateway proxy cache cookie session token cipher
  schema index query trigger cursor replica shard partition offset broker consumer producer topic cluster container volume image
  registry secret ingress deployment pipeline artifact runner branch commit merge rebase conflict review linter formatter bundler
  compiler parser lexer grammar syntax closure prototype promise callback iterator generator decorator adapter observer strategy
  factory builder singleton repository controller service entity migration transaction rollback timeout retry backoff throttle
  debounce render reducer selector component fragment portal hydration viewport layout gradient animation accessibility
`);

/** Pairs of a Korean and an English name of one thing, both in the tag dictionary. */
export const pairs: [korean: string, english: string][] = [
  ["도커", "docker"],
  ["쿠버네티스", "kubernetes"],
  ["스프링", "spring"],
  ["코틀린", "kotlin"],
  ["타입스크립트", "typescript"],
  ["리액트", "react"],
  ["젠킨스", "jenkins"],
  ["레디스", "redis"],
  ["카프카", "kafka"],
  ["웹팩", "webpack"],
  ["클로저", "closure"],
  ["트랜잭션", "transaction"],
];

/** Words of every day, which nobody looks for. */
export const fillers = list(`
  오늘 어제 아침 저녁 점심 동료 팀원 강의 책 블로그 글 예제 문제 이유 방법 차이 개념 내용 부분 기능 시간 하루 주말 생각 느낌
  덕분 처음 다음 마지막 조금 많이 다시 결국 일단 그래서 하지만 그런데 아직 이미 거의 자주 가끔 먼저 나중 천천히 열심히 확실히
`);

export const sentenceEnds = list(`
  알게되었다 헷갈렸다 재미있었다 어려웠다 막혔다 해결됐다 배웠다 궁금하다 필요하다 남았다 좋았다 읽었다 썼다 고쳤다 바꿨다 찾았다
  만들었다 봤다 물어봤다 이해가안된다 기억해야겠다 다시봐야겠다
`);

function list(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
