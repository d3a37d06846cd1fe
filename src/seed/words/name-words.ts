/** Family names, the most common first, and given names. */
export const nameWords = {
  ko: {
    family:
      "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하".split(
        " ",
      ),
    given:
      "민준 서준 도윤 예준 시우 하준 주원 지호 지후 준우 서연 서윤 지우 서현 하은 하윤 민서 지유 윤서 채원 수아 지민 지아 다은 은서 예은 수빈 소율 예린 시은 현우 건우 우진 선우 연우 정우 승우 준혁 성민 재원 민재 지훈 도현 유준 은우 시윤 태윤 동현 나은 유진 소연 하린 지원 가은 아린 다인 서아 예나 윤아 보람 슬기 한결 아름 새봄".split(
        " ",
      ),
  },
  en: {
    family:
      "Smith Johnson Williams Brown Jones Garcia Miller Davis Martinez Lopez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill".split(
        " ",
      ),
    given:
      "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Daniel Karen Matthew Nancy Anthony Lisa Mark Betty Paul Sandra Steven Ashley Andrew Emily Kenneth Donna Joshua Michelle Kevin Carol Brian Amanda George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason Laura Jeffrey Helen Ryan Sharon Jacob Cynthia Gary Kathleen Nicholas Amy Eric Angela Jonathan Anna".split(
        " ",
      ),
  },
} as const;
