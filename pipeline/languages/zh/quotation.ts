/** 他强调：“…: what somebody is quoted as saying is said, and so is what is quoted whole. */
const SPOKEN = /^$|(?:表示|指出|强调|着重指出|重申|警告|呼吁|敦促|补充|说|称)(?:说|道)?[：，]$/
const OF_A_TEXT = /决议|声明|公报|协[议定]|宪章|公约|条约|法|第\s?\d|规定|条款|安全理事会|安理会/

/** Whether what stands before a quotation mark leads in somebody's speech, and not the words of another text. */
export function isSpeech(lead: string): boolean {
  return SPOKEN.test(lead) && !OF_A_TEXT.test(lead)
}
