const asNew =
	/(?:正式(?:启用|更名为|改名为|定名为)|启用(?:新院名|新名称)?|(?:今年|今后|即日|今天|当天|当日|[日月]|从此|此后)起?(?:正式)?(?:叫|称为?|改称|更名为|改名为)|(?:如今|现在)(?:叫|改称|更名为))“?$/;

/** Whether words before a hospital's name say that it is the new one: 正式启用|“乙医院”院名, 今年起叫|乙医院. */
export const isToldAsNew = (before: string): boolean => asNew.test(before.slice(-20));
