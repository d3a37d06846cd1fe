/** What nicknames are made of: how someone is, and what they are. */
export const nicknameWords = {
  ko: {
    how: "졸린 배고픈 용감한 느긋한 수줍은 씩씩한 조용한 반짝이는 엉뚱한 따뜻한 푸른 작은 커다란 날쌘 웃는 꿈꾸는 노래하는 달리는 춤추는 똑똑한 포근한 동그란 새침한 느린 바쁜 심심한 행복한 신나는 말없는 하얀 검은 빨간".split(
      " ",
    ),
    who: "고양이 강아지 다람쥐 호랑이 토끼 여우 고래 펭귄 부엉이 너구리 수달 고슴도치 코끼리 기린 판다 오리 참새 까치 거북이 물개 사슴 늑대 곰 햄스터 돌고래 나무늘보 두더지 올빼미 악어 코알라 미어캣 족제비".split(
      " ",
    ),
  },
  en: {
    how: "sleepy hungry brave lazy shy bold quiet shiny silly warm blue tiny giant swift happy dreamy merry running dancing clever cozy round fancy slow busy bored lucky jolly silent white black red".split(
      " ",
    ),
    who: "cat puppy squirrel tiger rabbit fox whale penguin owl raccoon otter hedgehog elephant giraffe panda duck sparrow magpie turtle seal deer wolf bear hamster dolphin sloth mole heron gator koala meerkat weasel".split(
      " ",
    ),
  },
} as const;
