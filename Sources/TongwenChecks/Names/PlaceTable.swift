/// Places beyond CLDR's countries and time-zone cities, and other words for CLDR's countries; made by hand.
enum PlaceTable {
  /// A place a line: Chinese names, `=`, English names, variants divided by `|`, the first the usual ones; behind a second `=`
  /// signs of it in either language that are no names (粤, Parisian).
  static let places: [Place] = [worldAndChina, chineseCities, worldRegions].flatMap { table in
    table.split(separator: "\n").compactMap(Place.init)
  }

  /// A line of the table.
  struct Place: Sendable {
    var han: [String]
    var english: [String]
    var signs: [String]

    fileprivate init?(_ line: Substring) {
      let parts = line.split(separator: "=").map { $0.split(separator: "|").map(String.init) }
      guard parts.count > 1 else { return nil }
      (han, english, signs) = (parts[0], parts[1], parts.count > 2 ? parts[2] : [])
    }
  }

  private static let worldAndChina = """
    北京|京城=Beijing|Peking=京
    天津=Tianjin=津
    上海|沪=Shanghai=沪
    重庆=Chongqing=渝
    河北=Hebei=冀
    山西=Shanxi=晋
    内蒙古=Inner Mongolia=蒙|Mongolian
    辽宁=Liaoning=辽
    吉林=Jilin=吉
    黑龙江=Heilongjiang
    江苏=Jiangsu=苏
    浙江=Zhejiang=浙
    安徽=Anhui=皖
    福建=Fujian=闽
    江西=Jiangxi=赣
    山东=Shandong=鲁
    河南=Henan=豫
    湖北=Hubei=鄂
    湖南=Hunan=湘
    广东=Guangdong=粤
    广西=Guangxi=桂
    海南=Hainan=琼
    四川=Sichuan=川|蜀
    贵州=Guizhou=黔
    云南=Yunnan=滇
    西藏=Tibet|Xizang=藏|Tibetan
    陕西=Shaanxi=陕|秦
    甘肃=Gansu=甘|陇
    青海=Qinghai
    宁夏=Ningxia=宁
    新疆=Xinjiang=疆|Uyghur|Uygur
    广州|穗=Guangzhou=广
    深圳=Shenzhen
    成都|蓉=Chengdu
    武汉|江城=Wuhan
    杭州=Hangzhou=杭
    南京=Nanjing
    西安=Xi'an|Xian
    苏州|宿州=Suzhou
    青岛=Qingdao|Tsingtao
    大连=Dalian
    沈阳=Shenyang
    哈尔滨=Harbin
    长春=Changchun
    济南=Jinan
    郑州=Zhengzhou=郑
    长沙=Changsha
    合肥=Hefei
    南昌=Nanchang
    福州|抚州=Fuzhou
    厦门=Xiamen
    昆明=Kunming
    贵阳=Guiyang
    南宁=Nanning
    海口=Haikou
    三亚=Sanya
    拉萨=Lhasa
    兰州=Lanzhou
    西宁=Xining
    银川=Yinchuan
    乌鲁木齐=Urumqi
    呼和浩特=Hohhot
    太原=Taiyuan
    石家庄=Shijiazhuang
    宁波=Ningbo
    温州=Wenzhou
    无锡=Wuxi
    东莞=Dongguan
    佛山=Foshan
    珠海=Zhuhai
    台北=Taipei
    高雄=Kaohsiung
    东京=Tokyo
    大阪=Osaka
    京都=Kyoto
    首尔=Seoul
    釜山=Busan
    平壤=Pyongyang
    河内=Hanoi
    胡志明市=Ho Chi Minh City|Saigon
    曼谷=Bangkok
    雅加达=Jakarta
    马尼拉=Manila
    吉隆坡=Kuala Lumpur
    金边=Phnom Penh
    万象=Vientiane
    仰光=Yangon|Rangoon
    新德里=New Delhi|Delhi
    孟买=Mumbai|Bombay
    伊斯兰堡=Islamabad
    喀布尔=Kabul
    德黑兰=Tehran|Teheran
    巴格达=Baghdad
    大马士革=Damascus
    贝鲁特=Beirut
    耶路撒冷=Jerusalem
    特拉维夫=Tel Aviv
    安卡拉=Ankara
    伊斯坦布尔=Istanbul
    利雅得=Riyadh
    迪拜=Dubai
    开罗=Cairo
    内罗毕=Nairobi
    开普敦=Cape Town
    约翰内斯堡=Johannesburg
    莫斯科=Moscow=Muscovite
    圣彼得堡=St. Petersburg|Saint Petersburg
    基辅=Kyiv|Kiev
    明斯克=Minsk
    华沙=Warsaw
    布拉格=Prague
    维也纳=Vienna=Viennese
    柏林=Berlin=Berliner
    慕尼黑=Munich
    法兰克福=Frankfurt
    汉堡=Hamburg
    巴黎=Paris=Parisian
    伦敦=London=Londoner
    曼彻斯特=Manchester
    利物浦=Liverpool
    爱丁堡=Edinburgh
    都柏林=Dublin
    布鲁塞尔=Brussels
    阿姆斯特丹=Amsterdam
    日内瓦=Geneva
    苏黎世=Zurich|Zürich
    罗马=Rome=Roman
    米兰=Milan
    威尼斯=Venice=Venetian
    马德里=Madrid
    巴塞罗那=Barcelona
    里斯本=Lisbon
    雅典=Athens=Athenian
    斯德哥尔摩=Stockholm
    奥斯陆=Oslo
    哥本哈根=Copenhagen
    赫尔辛基=Helsinki
    华盛顿=Washington
    纽约=New York=Yorker|Yorkers
    洛杉矶=Los Angeles
    芝加哥=Chicago
    旧金山|三藩市=San Francisco
    波士顿=Boston
    西雅图=Seattle
    费城=Philadelphia
    迈阿密=Miami
    休斯敦|休斯顿=Houston
    达拉斯=Dallas
    亚特兰大=Atlanta
    底特律=Detroit
    拉斯维加斯=Las Vegas
    加利福尼亚|加州=California=Californian
    得克萨斯|德州|得州=Texas=Texan
    佛罗里达|佛州=Florida=Floridian
    夏威夷=Hawaii=Hawaiian
    阿拉斯加=Alaska=Alaskan
    多伦多=Toronto
    温哥华=Vancouver
    渥太华=Ottawa
    蒙特利尔=Montreal|Montréal
    墨西哥城=Mexico City
    里约热内卢=Rio de Janeiro
    圣保罗=São Paulo|Sao Paulo
    布宜诺斯艾利斯=Buenos Aires
    利马=Lima
    圣地亚哥=Santiago
    加拉加斯=Caracas
    哈瓦那=Havana
    悉尼=Sydney
    墨尔本=Melbourne
    堪培拉=Canberra
    布里斯班=Brisbane
    奥克兰=Auckland
    惠灵顿=Wellington
    苏格兰=Scotland|Scottish
    威尔士=Wales|Welsh
    英格兰=England
    欧洲|欧盟|欧=Europe|European|Europa|EU|Eurosceptic|Brussels
    亚洲|亚=Asia|Asian
    非洲|非=Africa|African
    """

  /// Countries by CLDR's codes: other names and adjectives in English, then signs of them in Chinese.
  static let countries = """
    AF=Afghan|Kabul=喀布尔
    AL=Albanian=阿尔巴尼亚
    AM=Armenian=亚美尼亚
    AO=Angolan=安哥拉
    AR=Argentine|Argentinian=阿根廷
    AT=Austrian=奥
    AU=Australian|Aussie|Canberra=澳
    AZ=Azerbaijani=阿塞拜疆
    BD=Bangladeshi=孟加拉
    BE=Belgian|Brussels=比利时|比
    BG=Bulgarian=保加利亚|保
    BO=Bolivian=玻利维亚
    BR=Brazilian=巴西|巴
    BW=Botswanan=博茨瓦纳
    BY=Belarusian=白俄
    CA=Canadian|Ottawa=加
    CH=Swiss=瑞士|瑞
    CL=Chilean=智利
    CM=Cameroonian=喀麦隆
    CN=Chinese|PRC|Beijing|Sino|Mandarin|domestic|nation|national|country=中|华|我国|全国|国内|国家|汉语|华东|华南|华北|华中|华西|中华|中文
    CO=Colombian=哥伦比亚
    CU=Cuban=古巴|古
    CY=Cypriot=塞浦路斯
    CZ=Czech=捷克
    DE=German|Berlin=德
    DK=Danish|Dane=丹麦|丹
    DZ=Algerian=阿尔及利亚
    EC=Ecuadorian=厄瓜多尔
    EE=Estonian=爱沙尼亚
    EG=Egyptian|Cairo=埃
    ES=Spanish|Spaniard|Madrid=西班牙|西
    ET=Ethiopian=埃塞
    FI=Finnish=芬兰|芬
    FR=French|Paris=法
    GB=British|Britain|UK|U.K|English|England|Scottish|London=英|苏格兰|伦敦
    GE=Georgian=格鲁吉亚|佐治亚|乔治亚
    GH=Ghanaian=加纳
    GR=Greek|Athens=希腊|希
    GT=Guatemalan=危地马拉
    HK=HKSAR|Hong=港
    HN=Honduran=洪都拉斯
    HR=Croatian=克罗地亚
    HU=Hungarian=匈
    IC=Canary=加那利
    ID=Indonesian=印尼
    IE=Irish|Dublin=爱尔兰|爱
    IL=Israeli=以色列|以
    IN=Indian|Delhi=印
    IQ=Iraqi=伊拉克|伊
    IR=Iranian|Tehran=伊朗|伊
    IS=Icelandic=冰岛
    IT=Italian|Rome=意
    JM=Jamaican=牙买加
    JO=Jordanian=约旦
    JP=Japanese|Tokyo=日
    KE=Kenyan=肯尼亚
    KH=Cambodian=柬
    KP=North Korean|DPRK|Pyongyang|Korea|Korean=朝|朝鲜
    KR=South Korean|Korea|Korean|Seoul|ROK=韩|韩国
    KW=Kuwaiti=科威特
    KZ=Kazakh=哈萨克
    LA=Lao|Laotian=老挝|老
    LB=Lebanese=黎巴嫩|黎
    LK=Sri=斯里兰卡
    LT=Lithuanian=立陶宛
    LV=Latvian=拉脱维亚
    LY=Libyan=利比亚
    MA=Moroccan=摩洛哥
    MM=Burmese|Burma|Myanma=缅
    MN=Mongolian=蒙
    MO=Macao|Macau|Macanese=澳门|澳
    MV=Maldivian=马尔代夫
    MX=Mexican=墨
    MY=Malaysian|Malay=马来|马|大马
    NA=Namibian=纳米比亚
    NG=Nigerian=尼日利亚
    NI=Nicaraguan=尼加拉瓜
    NL=Dutch|Netherlands|Holland|Hague=荷兰|荷
    NO=Norwegian=挪威|挪
    NP=Nepali|Nepalese=尼泊尔
    NZ=Kiwi|Wellington=新西兰|新
    PA=Panamanian=巴拿马
    PE=Peruvian=秘鲁
    PH=Filipino|Philippine=菲
    PK=Pakistani=巴基斯坦|巴
    PL=Polish|Pole|Warsaw=波兰|波
    PS=Palestinian=巴勒斯坦|巴
    PT=Portuguese|Lisbon=葡
    PY=Paraguayan=巴拉圭
    QA=Qatari=卡塔尔
    RO=Romanian=罗马尼亚
    RS=Serbian|Serb=塞尔维亚
    RU=Russian|Moscow|Kremlin=俄|苏联|莫斯科
    RW=Rwandan=卢旺达
    SA=Saudi=沙特
    SD=Sudanese=苏丹
    SE=Swedish|Swede=瑞典|瑞
    SG=Singaporean=新加坡|新|星
    SI=Slovenian=斯洛文尼亚
    SK=Slovak=斯洛伐克
    SO=Somali=索马里
    SY=Syrian=叙利亚|叙
    TH=Thai=泰
    TN=Tunisian=突尼斯
    TR=Turkish|Turkey|Turk|Ankara=土耳其|土
    TW=Taiwanese|Taipei=台|臺
    TZ=Tanzanian=坦桑尼亚
    UA=Ukrainian|Kyiv|Kiev=乌
    UG=Ugandan=乌干达
    US=American|America|U.S|US|USA|Washington=美|华盛顿|华府
    UY=Uruguayan=乌拉圭
    UZ=Uzbek=乌兹别克
    VE=Venezuelan=委内瑞拉|委
    VN=Vietnamese|Hanoi=越
    YE=Yemeni=也门
    ZA=South African=南非
    ZM=Zambian=赞比亚
    ZW=Zimbabwean=津巴布韦
    """
}
