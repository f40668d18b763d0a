extension CoreLexicon {
  /// Headwords that begin with K.
  static let wordsK: StaticString = #"""
    Kabul	喀布尔
    Kaifeng	开封
    kale	羽衣甘蓝
    kaleidoscope	万花筒
    Kaliningrad	加里宁格勒
    Kampala	坎帕拉
    Kandahar	坎大哈
    kangaroo	袋鼠
    Kansas	堪萨斯
    Kant	康德
    Kaohsiung	高雄
    Karachi	卡拉奇
    karate	空手道
    Karen	凯伦;卡伦
    Karl Marx	卡尔·马克思;马克思
    karma	因果;业力
    Kashgar	喀什
    Kashmir	克什米尔
    Kate	凯特
    Kathmandu	加德满都
    kayak	皮划艇
    Kazak	哈萨克
    Kazakh	哈萨克;哈萨克族
    Kazakhstan	哈萨克斯坦
    keel	龙骨
    Keelung	基隆
    keen	热衷;敏锐;渴望;锐利
    keen eye	敏锐
    keen insight	敏锐洞察力
    keen on	热衷于;喜欢
    keenly	敏锐;强烈
    keep	保持;保留;保存;继续;一直;留;养
    keep a diary	写日记
    keep a promise	遵守诺言;守信
    keep a record	记录
    keep a secret	保守秘密;保密
    keep abreast	了解;跟上
    keep accounts	记账
    keep an eye on	留意;照看;密切关注
    keep at bay	遏制
    keep away	远离;避开
    keep away from	远离;避开
    keep back	保留;隐瞒
    keep calm	保持冷静;保持镇定
    keep clear	保持畅通;避开
    keep close contact	保持密切联系
    keep company	陪伴
    keep control	控制
    keep down	控制;压低
    keep fit	健身;保持健康
    keep from	阻止;避免
    keep going	继续;坚持
    keep healthy	保持健康
    keep house	管家;料理家务
    keep in contact	保持联系
    keep in good condition	保持良好
    keep in line	保持一致
    keep in mind	记住;牢记;铭记
    keep in step	步调一致
    keep in step with	与时俱进;同步
    keep in touch	保持联系
    keep informed	随时通报;了解
    keep off	远离;避开
    keep on	继续;不断
    keep one's promise	信守诺言
    keep one's word	守信;遵守诺言
    keep order	维持秩序
    keep out	阻挡;禁止入内
    keep pace	同步;跟上
    keep pace with	跟上;与时俱进
    keep pace with the times	与时俱进
    keep peace	维持和平;维和
    keep quiet	保持安静;沉默
    keep secret	保密
    keep silent	保持沉默
    keep the peace	维持和平;维护和平
    keep the promise	信守承诺
    keep to	遵守;坚持
    keep under control	控制
    keep up	保持;坚持;跟上
    keep up the good work	再接再厉
    keep up with	跟上;赶上
    keep warm	保暖;取暖
    keep watch	守望;看守;警戒
    keeper	看守人;饲养员;保管人;守护者
    keeping	保持;保存;保管
    keepsake	纪念品
    keg	小桶
    Kelly	凯利
    Kennedy	肯尼迪
    kennel	狗窝
    Kentucky	肯塔基
    Kenya	肯尼亚
    Kenyan	肯尼亚;肯尼亚人
    kept	保持;一直;继续;保留;不停
    kernel	内核;核心
    kerosene	煤油
    ketchup	番茄酱
    kettle	水壶;壶
    Kevin	凯文
    key	关键;重点;钥匙;重要;键;主要
    key and core technologies	关键核心技术
    key area	重点领域;关键领域;关键区域
    key areas	重点领域;关键领域
    key cities	重点城市
    key component	关键部件;关键组成部分
    key construction project	重点建设项目;重点工程
    key control	重点控制
    key core technology	关键核心技术
    key element	关键要素;关键因素
    key elements	关键要素
    key enterprise	重点企业;骨干企业
    key factor	关键因素
    key field	重点领域;关键领域
    key fields	重点领域;关键领域
    key figure	关键人物
    key group	重点群体
    key indicator	主要指标;关键指标
    key industries	重点产业;重点行业
    key industry	重点产业;重点行业
    key infrastructure	关键基础设施;重要基础设施
    key issue	关键问题;重点问题
    key issues	关键问题;重点问题
    key laboratory	重点实验室
    key link	关键环节;重要环节
    key links	关键环节
    key message	关键信息;主要信息
    key moment	关键时刻
    key national laboratory	国家重点实验室
    key pair	密钥对
    key part	关键部分;关键部位
    key partner	重要伙伴
    key person	关键人物
    key player	重要角色;主力
    key point	重点;要点;关键点
    key position	关键职位;关键岗位
    key priority	重点;优先事项
    key problem	关键问题
    key project	重点项目;重点工程
    key role	关键作用;重要作用
    key school	重点学校;重点中学
    key sector	重点领域;重点行业
    key sectors	重点领域;重点行业;关键部门
    key stage	关键阶段
    key step	关键一步;关键步骤
    key target	重点目标;重点对象
    key task	重点任务
    key tasks	重点任务
    key technologies	关键技术
    key technology	关键技术
    key to	关键;钥匙
    key to success	成功关键;成功之道
    key university	重点大学
    key word	关键词
    key work	重点工作
    keyboard	键盘
    keyboard shortcut	快捷键
    keyhole	锁孔;钥匙孔
    keynote	主题;基调
    keynote address	主旨演讲;主题演讲
    keynote speaker	主讲人;主讲嘉宾
    keynote speech	主旨演讲;主题演讲;主旨发言
    keystone	基石;关键
    keyword	关键词;关键字
    KFC	肯德基
    kg	公斤;千克
    KGB	克格勃
    khaki	卡其
    Khan	汗;可汗
    Khartoum	喀土穆
    Khmer	高棉
    Khmer Rouge	红色高棉
    kick	踢;踢开
    kick off	开始;拉开帷幕;启动;开球
    kick out	踢出;驱逐;赶走
    kick-off	开球;启动
    kickback	回扣
    kicker	踢球者
    kid	孩子;小孩;开玩笑;小子
    kidding	开玩笑;玩笑
    kidnap	绑架;劫持
    kidnapped	绑架;被绑架
    kidnapper	绑匪;绑架者
    kidnapping	绑架;劫持
    kidney	肾;肾脏
    kidney bean	芸豆;菜豆
    kidney disease	肾病;肾脏疾病
    kidney failure	肾衰竭;肾功能衰竭
    kidney stone	肾结石
    kidney transplant	肾移植
    kids	孩子;孩子们;小孩
    Kiev	基辅
    kill	杀;杀死;杀害;打死
    kill off	消灭;灭绝
    kill oneself	自杀
    kill time	消磨时间;打发时间
    killed	杀死;遇难;丧生;死亡;遇害;被杀
    killer	杀手;凶手;杀人犯
    killer whale	虎鲸
    killing	杀害;杀戮;杀死;杀人
    killing spree	杀戮
    killjoy	扫兴
    kiln	窑;窑炉
    kiln-dried	烘干
    kilo	公斤;千克
    kilobyte	千字节
    kilogram	公斤;千克
    kilograms	公斤;千克
    kilometer	公里;千米
    kilometers	公里;千米
    kilometers per hour	公里每小时;时速
    kilometre	公里;千米
    kilowatt	千瓦
    kilowatt-hour	千瓦时;度电
    kilt	苏格兰短裙
    Kim Jong Un	金正恩
    kimono	和服
    kin	亲属;亲戚
    kind	种;种类;善良;亲切;好心
    kind heart	善心
    kind of	有点;一种
    kind regards	此致;问候
    kind words	好话
    kind-hearted	善良;好心
    kinder	更善良
    kindergarten	幼儿园
    kindergarten teacher	幼儿园教师;幼师
    kindle	点燃;激起
    kindliness	善良;亲切
    kindly	好心;亲切;仁慈;和蔼
    kindness	善良;好意;仁慈;善意
    kindred	亲属;同族
    kindred spirit	知音;志趣相投
    kinds of	种;各种
    kinetic	动力;动能
    king	国王;王;君主
    King Lear	李尔王
    King of England	英国国王
    king of kings	万王之王
    kingdom	王国;国度;国
    kingdom of God	神的国;上帝的国
    kingdom of heaven	天国
    Kingdom of the Netherlands	荷兰王国
    kingfisher	翠鸟
    kingly	国王般
    kingpin	主犯;头目
    kings	国王;列王
    Kingston	金斯敦
    Kinmen	金门
    kinsfolk	亲属;亲戚
    Kinshasa	金沙萨
    kinship	亲属关系;血缘
    kinsman	亲戚;亲属
    kinsmen	亲属;亲人
    kiosk	报亭;售货亭
    Kiribati	基里巴斯
    Kishida	岸田
    kiss	吻;亲吻;接吻;亲
    kissing	亲吻;接吻
    Kissinger	基辛格
    kit	工具包;套件;成套工具
    kitchen	厨房
    kitchen garden	菜园
    kitchen knife	菜刀
    kitchen utensils	厨具
    kitchenware	厨具
    kite	风筝
    kite flying	放风筝
    kitten	小猫
    kitty	小猫
    kiwi	猕猴桃;奇异果
    kleptocracy	盗贼统治
    km	公里
    knack	诀窍;本领
    knapsack	背包
    knave	无赖;恶棍
    knead	揉;捏
    knee	膝盖;膝
    knee joint	膝关节
    kneecap	膝盖骨
    kneel	跪;跪下;下跪
    knelt	跪;跪下
    knelt down	跪下
    knew	知道;认识;了解;懂得
    knickers	短裤
    knife	刀;刀子;小刀
    knight	骑士;爵士
    knighted	封爵;封为爵士
    knightly	骑士
    knit	编织;针织;织
    knit one's brows	皱眉;皱起眉头
    knitted	针织;编织
    knitting	编织;针织
    knitwear	针织品
    knives	刀;刀子
    knives and forks	刀叉
    knob	旋钮;把手
    knobby	多节
    knock	敲;敲门;敲打;撞
    knock at	敲
    knock at the door	敲门
    knock down	撞倒;击倒;拆除
    knock on	敲
    knock on the door	敲门
    knock out	击倒;淘汰
    knock over	打翻;撞倒
    knockout	淘汰赛;击倒
    knot	结;绳结;打结
    know	知道;认识;了解;懂;明白
    know better	更清楚
    know nothing	一无所知
    know of	知道;听说
    know oneself	自知
    know the truth	知道真相;了解真相
    know well	熟悉;深知
    know-how	专有技术;诀窍;技术知识
    knowing	知道;明知;知晓
    knowing that	知道;明知
    knowingly	故意;明知
    knowingness	会意
    knowledge	知识;了解;学问;知情
    knowledge and skills	知识和技能;知识与技能
    knowledge and technology	知识和技术
    knowledge base	知识库;知识基础
    knowledge economy	知识经济
    knowledge graph	知识图谱
    knowledge management	知识管理
    knowledge of	知识;了解
    knowledge sharing	知识共享;分享知识
    knowledge society	知识社会
    knowledge-based	知识型
    knowledgeable	知识渊博;有见识;博学
    known	已知;知名;著名;知道;闻名;称为
    known as	称为;被称为;被誉为;称作
    known for	闻名
    known to	已知
    known to all	众所周知
    knuckle	指关节
    koala	考拉
    Kobe	神户;科比
    Koran	古兰经;可兰经
    Korea	朝鲜;韩国
    Korea Times	韩国时报
    Korean	韩国;朝鲜;韩语;朝鲜语;韩国人
    Korean government	韩国政府
    Korean nuclear issue	朝核问题;朝鲜核问题
    Korean Peninsula	朝鲜半岛;半岛
    Korean Peninsula nuclear issue	朝鲜半岛核问题;半岛核问题
    Korean War	朝鲜战争
    Kosovo	科索沃
    Kosovo War	科索沃战争
    Kowloon	九龙
    kowtow	磕头;叩头
    Kremlin	克里姆林宫
    Kuala Lumpur	吉隆坡
    Kublai Khan	忽必烈
    kung fu	功夫
    Kunlun	昆仑
    Kunming	昆明
    Kunqu Opera	昆曲
    Kunshan	昆山
    Kuomintang	国民党
    Kurd	库尔德人;库尔德
    Kurdish	库尔德;库尔德人
    Kurdistan	库尔德斯坦
    Kuril	千岛
    Kurile Islands	千岛群岛
    Kuwait	科威特
    Kuwaiti	科威特;科威特人
    Kweichow Moutai	贵州茅台
    Kyiv	基辅
    Kyoto	京都
    Kyoto Protocol	京都议定书
    Kyrgyz	吉尔吉斯
    Kyrgyz Republic	吉尔吉斯共和国;吉尔吉斯
    Kyrgyzstan	吉尔吉斯斯坦
    Kyushu	九州
    """#
}
