import { describe, expect, it } from 'vitest';
import { read } from '../support/read.ts';

// What Python's codecs make of our sentences, in hexadecimal: Node writes none of these encodings.
const SAMPLES = [
  [
    'gb18030',
    '我们党已同世界上一百四十七个国家和地区的四百一十八个政党和组织建立了联系。党的对外工作取得了新的进展。',
    'ced2c3c7b5b3d2d1cdaccac0bde7c9cfd2bbb0d9cbc4caaec6dfb8f6b9fabcd2bacdb5d8c7f8b5c4cbc4b0d9d2bbcaaeb0cbb8f6d5feb5b3bacdd7e9d6afbda8c1a2c1cbc1aacfb5a1a3b5b3b5c4b6d4cde2b9a4d7f7c8a1b5c3c1cbd0c2b5c4bdf8d5b9a1a3',
  ],
  ['gb18030', '共有418个政党和组织。', 'b9b2d3d0343138b8f6d5feb5b3bacdd7e9d6afa1a3'],
  [
    'big5',
    '我們黨已同世界上一百四十七個國家和地區的四百一十八個政黨和組織建立了聯繫。黨的對外工作取得了新的進展。',
    'a7daadccc4d2a477a650a540acc9a457a440a6caa57ca451a443add3b0eaae61a94da661b0cfaabaa57ca6caa440a451a44badd3ac46c4d2a94db2d5c2b4abd8a5dfa446c170c3b4a143c4d2aabab9efa57ea475a740a8fab16fa446b773aabab669ae69a143',
  ],
  ['big5', '共有418個政黨和組織。', 'a640a6b3343138add3ac46c4d2a94db2d5c2b4a143'],
  [
    'shift_jis',
    'わが国は百四十七の国と地域の四百十八の政党と交流を続けている。これは新しい進展である。',
    '82ed82aa8d9182cd95538e6c8f5c8eb582cc8d9182c6926e88e682cc8e6c95538f5c94aa82cc90ad937d82c68cf097ac82f091b182af82c482a282e9814282b182ea82cd905682b582a29069935782c582a082e98142',
  ],
  ['shift_jis', '政党は418あります。', '90ad937d82cd34313882a082e882dc82b78142'],
  [
    'euc-jp',
    'わが国は百四十七の国と地域の四百十八の政党と交流を続けている。これは新しい進展である。',
    'a4efa4acb9f1a4cfc9b4bbcdbdbdbcb7a4ceb9f1a4c8c3cfb0e8a4cebbcdc9b4bdbdc8aca4cec0afc5dea4c8b8f2ceaea4f2c2b3a4b1a4c6a4a4a4eba1a3a4b3a4eca4cfbfb7a4b7a4a4bfcac5b8a4c7a4a2a4eba1a3',
  ],
  [
    'euc-kr',
    '우리 당은 147개 국가와 지역의 418개 정당 및 조직과 관계를 맺고 있다. 새로운 진전이 있었다.',
    'bfecb8ae20b4e7c0ba20313437b0b320b1b9b0a1bfcd20c1f6bfaac0c720343138b0b320c1a4b4e720b9d720c1b6c1f7b0fa20b0fcb0e8b8a620b8ceb0ed20c0d6b4d92e20bbf5b7cebfee20c1f8c0fcc0cc20c0d6befab4d92e',
  ],
  ['euc-kr', '정당은 418개이다.', 'c1a4b4e7c0ba20343138b0b3c0ccb4d92e'],
  [
    'windows-1251',
    'Партия поддерживает контакты с 418 политическими партиями и организациями в 147 странах и регионах мира.',
    'cfe0f0f2e8ff20efeee4e4e5f0e6e8e2e0e5f220eaeeedf2e0eaf2fb20f12034313820efeeebe8f2e8f7e5f1eae8ece820efe0f0f2e8ffece820e820eef0e3e0ede8e7e0f6e8ffece820e22031343720f1f2f0e0ede0f520e820f0e5e3e8eeede0f520ece8f0e02e',
  ],
  ['windows-1251', 'Всего 418 партий.', 'c2f1e5e3ee2034313820efe0f0f2e8e92e'],
  [
    'koi8-r',
    'Партия поддерживает контакты с 418 политическими партиями и организациями в 147 странах и регионах мира.',
    'f0c1d2d4c9d120d0cfc4c4c5d2d6c9d7c1c5d420cbcfced4c1cbd4d920d32034313820d0cfccc9d4c9dec5d3cbc9cdc920d0c1d2d4c9d1cdc920c920cfd2c7c1cec9dac1c3c9d1cdc920d72031343720d3d4d2c1cec1c820c920d2c5c7c9cfcec1c820cdc9d2c12e',
  ],
  [
    'windows-1253',
    'Το κόμμα διατηρεί επαφές με 418 πολιτικά κόμματα και οργανώσεις σε 147 χώρες και περιοχές του κόσμου.',
    'd4ef20eafcecece120e4e9e1f4e7f1e5df20e5f0e1f6ddf220ece52034313820f0efebe9f4e9eadc20eafcecece1f4e120eae1e920eff1e3e1edfef3e5e9f220f3e52031343720f7fef1e5f220eae1e920f0e5f1e9eff7ddf220f4eff520eafcf3eceff52e',
  ],
  [
    'windows-1252',
    'Le parti entretient des relations avec plus de 400 partis et organisations étrangères, répartis à travers 160 pays et régions, où il a été reçu.',
    '4c6520706172746920656e7472657469656e74206465732072656c6174696f6e73206176656320706c75732064652034303020706172746973206574206f7267616e69736174696f6e7320e97472616e67e87265732c2072e970617274697320e020747261766572732031363020706179732065742072e967696f6e732c206ff920696c206120e974e9207265e7752e',
  ],
  [
    'windows-1252',
    'The Party is “in contact” with over 400 parties – the Party’s own figure.',
    '5468652050617274792069732093696e20636f6e74616374942077697468206f7665722034303020706172746965732096207468652050617274799273206f776e206669677572652e',
  ],
  [
    'windows-1252',
    'It cost £400 in all, or about €500, and 3 per cent more than a year before.',
    '497420636f737420a334303020696e20616c6c2c206f722061626f757420803530302c20616e642033207065722063656e74206d6f7265207468616e20612079656172206265666f72652e',
  ],
  [
    'windows-1250',
    'Partia utrzymuje kontakty z ponad 400 partiami politycznymi w przeszło 160 krajach i regionach świata, także w Łodzi, gdzie żyło wielu ludzi.',
    '506172746961207574727a796d756a65206b6f6e74616b7479207a20706f6e616420343030207061727469616d6920706f6c697479637a6e796d6920772070727a65737ab36f20313630206b72616a616368206920726567696f6e616368209c77696174612c2074616bbf65207720a36f647a692c2067647a696520bf79b36f207769656c75206c75647a692e',
  ],
  [
    'windows-1250',
    'Strana udržuje styky s více než 400 politickými stranami ve více než 160 zemích a oblastech světa, což je příliš žluťoučký kůň.',
    '537472616e61207564729e756a65207374796b7920732076ed6365206e659e2034303020706f6c697469636bfd6d6920737472616e616d692076652076ed6365206e659e20313630207a656ded63682061206f626c617374656368207376ec74612c20636f9e206a652070f8ed6c699a209e6c759d6f75e86bfd206bf9f22e',
  ],
  [
    'iso-8859-2',
    'Partia utrzymuje kontakty z ponad 400 partiami politycznymi w przeszło 160 krajach i regionach świata, także w Łodzi, gdzie żyło wielu ludzi.',
    '506172746961207574727a796d756a65206b6f6e74616b7479207a20706f6e616420343030207061727469616d6920706f6c697479637a6e796d6920772070727a65737ab36f20313630206b72616a616368206920726567696f6e61636820b677696174612c2074616bbf65207720a36f647a692c2067647a696520bf79b36f207769656c75206c75647a692e',
  ],
  [
    'windows-1254',
    'Parti, 160 ülke ve bölgede 400 siyasi parti ile ilişkilerini sürdürmektedir; geçen yıl bu sayı düşüktü, ağır ağır artıyor.',
    '50617274692c2031363020fc6c6b652076652062f66c67656465203430302073697961736920706172746920696c6520696c69fe6b696c6572696e692073fc7264fc726d656b74656469723b206765e7656e2079fd6c20627520736179fd2064fcfefc6b74fc2c2061f0fd722061f0fd7220617274fd796f722e',
  ],
  [
    'windows-1255',
    'המפלגה מקיימת קשרים עם 418 מפלגות וארגונים ב-147 מדינות ואזורים בעולם.',
    'e4eef4ece2e420eef7e9e9eefa20f7f9f8e9ed20f2ed2034313820eef4ece2e5fa20e5e0f8e2e5f0e9ed20e12d31343720eee3e9f0e5fa20e5e0e6e5f8e9ed20e1f2e5eced2e',
  ],
  [
    'windows-1256',
    'يقيم الحزب اتصالات مع 418 حزبا ومنظمة سياسية في 147 دولة ومنطقة في العالم.',
    'eddeede320c7e1cdd2c820c7cad5c7e1c7ca20e3da2034313820cdd2c8c720e6e3e4d9e3c920d3edc7d3edc920dded2031343720cfe6e1c920e6e3e4d8dec920dded20c7e1dac7e1e32e',
  ],
  [
    'utf-16le',
    'Le parti entretient des relations avec plus de 400 partis et organisations étrangères, répartis à travers 160 pays et régions, où il a été reçu.',
    '4c006500200070006100720074006900200065006e007400720065007400690065006e00740020006400650073002000720065006c006100740069006f006e00730020006100760065006300200070006c00750073002000640065002000340030003000200070006100720074006900730020006500740020006f007200670061006e00690073006100740069006f006e0073002000e9007400720061006e006700e8007200650073002c0020007200e9007000610072007400690073002000e0002000740072006100760065007200730020003100360030002000700061007900730020006500740020007200e900670069006f006e0073002c0020006f00f900200069006c00200061002000e9007400e900200072006500e70075002e00',
  ],
  [
    'utf-16le',
    '我们党已同世界上一百四十七个国家和地区的四百一十八个政党和组织建立了联系。党的对外工作取得了新的进展。',
    '1162ec4e5a51f25d0c54164e4c750a4e004e7e76db564153034e2a4efd56b65b8c5430573a538476db567e76004e41536b512a4e3f655a518c54c47ec77efa5ecb7a864e5480fb7c02305a518476f95b1659e55d5c4fd653975f864eb0658476db8f555c0230',
  ],
  [
    'utf-16le',
    'The Party is “in contact” with over 400 parties – the Party’s own figure.',
    '54006800650020005000610072007400790020006900730020001c2069006e00200063006f006e0074006100630074001d202000770069007400680020006f007600650072002000340030003000200070006100720074006900650073002000132020007400680065002000500061007200740079001920730020006f0077006e0020006600690067007500720065002e00',
  ],
  [
    'utf-16be',
    'Le parti entretient des relations avec plus de 400 partis et organisations étrangères, répartis à travers 160 pays et régions, où il a été reçu.',
    '004c006500200070006100720074006900200065006e007400720065007400690065006e00740020006400650073002000720065006c006100740069006f006e00730020006100760065006300200070006c00750073002000640065002000340030003000200070006100720074006900730020006500740020006f007200670061006e00690073006100740069006f006e0073002000e9007400720061006e006700e8007200650073002c0020007200e9007000610072007400690073002000e0002000740072006100760065007200730020003100360030002000700061007900730020006500740020007200e900670069006f006e0073002c0020006f00f900200069006c00200061002000e9007400e900200072006500e70075002e',
  ],
  [
    'utf-16be',
    '我们党已同世界上一百四十七个国家和地区的四百一十八个政党和组织建立了联系。党的对外工作取得了新的进展。',
    '62114eec515a5df2540c4e16754c4e0a4e00767e56db53414e034e2a56fd5bb6548c5730533a768456db767e4e005341516b4e2a653f515a548c7ec47ec75efa7acb4e8680547cfb3002515a76845bf959165de54f5c53d65f974e8665b076848fdb5c553002',
  ],
] as const;

describe('text in another encoding', () => {
  it.each(SAMPLES)('%s is detected, and stated', async (encoding, text, hex) => {
    const document = await read('a.txt', Buffer.from(hex, 'hex'));
    expect([document.encoding, document.text]).toEqual([encoding, text]);
  });

  it.each(SAMPLES)('%s is read where it is said', async (encoding, text, hex) => {
    expect((await read('a.txt', Buffer.from(hex, 'hex'), encoding)).text).toBe(text);
  });

  it('is taken from a byte order mark before all else', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('418 parties', 'utf16le')]);
    expect(await read('a.txt', bytes)).toMatchObject({ encoding: 'utf-16le', text: '418 parties' });
  });

  it('is taken from what a web page declares', async () => {
    const page = Buffer.from('<meta charset=windows-1251><p>Over 40 \xe4\xee\xec\xee\xe2', 'latin1');
    expect(await read('a.html', page)).toMatchObject({
      encoding: 'windows-1251',
      paragraphs: [{ text: 'Over 40 домов' }],
    });
  });

  it.each([
    ['no-such-encoding', 'no encoding is called no-such-encoding'],
    ['utf-8', 'the document is not valid UTF-8: byte 3 fits no character'],
    ['euc-kr', 'the document is not valid euc-kr'],
  ])('said to be %s and is not: told of', async (encoding, expected) => {
    await expect(read('a.txt', Buffer.from([0x61, 0x62, 0xe9, 0x20]), encoding)).rejects.toThrow(expected);
  });
});
