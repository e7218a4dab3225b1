/** Ways to address a language model instead of a reader, in the languages that pages and attackers use. */
const addressed =
  /ignor\p{L}*\s(?:alle\s|all\s|the\s|any\s|dei\s|de\s|dine\s|your\s)*(?:tidligere|tidlegare|forrige|previous|prior|above|earlier|instruksjon|instruction|regl|rules)|(?:glem|gløym|forget|disregard|overse|overstyr|override)\s(?:alt|alle|everything|all|the|your|dine|previous)|system\s?prompt|systemmelding|systeminstruks|(?:du|you)\s(?:er|are)\s(?:nå|no|now)\s(?:en|ein|a|an)?|as an ai|som (?:en )?språkmodell|språkmodell(?:en)?\s(?:skal|må)|(?:llm|gpt|chatbot|assistent|assistant|language model|ki-modell)\p{L}*\s(?:skal|må|must|should|shall)|developer mode|jailbreak|\bDAN\b|(?:svar|answer|respond|skriv|write|output|print|gjenta|repeat)\s(?:alltid|always|kun|only|bare|exactly|nøyaktig|følgende|following|nå|now|with|med)|<\/?(?:system|instructions?|assistant|user)>|\[(?:system|inst)\]|<\|/iu;

/** Whether a sentence is an order to a machine rather than words for a family. Such a sentence is never shown. */
export function instructsMachine(text: string): boolean {
  return addressed.test(text);
}
