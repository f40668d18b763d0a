extension CoreLexicon {
  /// Headwords that begin with B.
  static let wordsB: StaticString = #"""
    babble	胡言乱语;喋喋不休;潺潺
    baby	婴儿;宝宝;宝贝;孩子;娃娃
    Babylon	巴比伦
    babysitter	保姆;临时保姆
    Bach	巴赫
    bachelor	单身汉;学士;单身
    bachelor's degree	学士学位;本科
    bachelorhood	单身
    back	后面;背;回;背部;返回;后退;支持;回来
    back and forth	来回;来来回回;反复
    back door	后门
    back down	让步;退让;放弃
    back home	回家;家乡;国内
    back pain	背痛
    back to back	背靠背;连续
    back to normal	恢复正常
    back up	备份;支持;后退
    back yard	后院
    backache	腰痛;背痛
    backbone	骨干;脊梁;支柱;脊椎
    backdrop	背景;背景幕
    backed	支持;得到支持
    backer	支持者;赞助者
    backfire	适得其反;事与愿违
    background	背景;后台;底色
    backing	支持;后盾;赞助
    backlash	反弹;强烈反对;反冲
    backlog	积压;积压待办
    backpack	背包;双肩包
    backside	屁股;后部
    backstab	暗算;背后中伤
    backstage	后台;幕后
    backup	备份;后备;备用;支持
    backward	落后;向后;倒退
    backwardness	落后;落后状态
    backwards	向后;倒退;往后;倒着
    backwater	落后地区;死水
    backyard	后院;后花园
    bacon	培根;熏肉;腌肉
    bacteria	细菌
    bacterial	细菌;细菌性
    bad	坏;不好;糟糕;恶劣;差;不良
    bad breath	口臭
    bad debt	坏账;呆账;坏帐
    bad guy	坏人;坏蛋
    bad habit	坏习惯;恶习
    bad loans	不良贷款;坏账
    bad luck	倒霉;运气不好;厄运;不幸
    bad mood	心情不好;情绪不好
    bad news	坏消息;噩耗
    bad temper	坏脾气;脾气不好
    bad tempered	脾气坏
    bad weather	恶劣天气;坏天气
    bade	吩咐;命令;道别
    badge	徽章;证章;标志;奖章
    badger	獾;纠缠
    badlands	荒原
    badly	严重;非常;糟糕;恶劣;很坏
    badminton	羽毛球
    baffle	使困惑;困惑
    baffled	困惑;迷惑;大惑不解
    bag	包;袋子;袋;书包;手提包
    baggage	行李;包袱
    baggy	宽松;松垂
    Baghdad	巴格达
    bagpipe	风笛
    bagpipes	风笛
    Bahamas	巴哈马
    Bahrain	巴林
    Bai	白族
    Baidu	百度
    bail	保释;保释金
    bailiff	法警;执行官
    bailout	救助;紧急救助;纾困
    bait	诱饵;饵;鱼饵
    bake	烘烤;烤;烘焙
    baked	烤;烘烤
    baker	面包师;面包师傅
    bakery	面包店;面包房
    Baku	巴库
    balance	平衡;余额;均衡;天平;结余
    balance of payments	国际收支;收支平衡
    balance of power	力量平衡;均势;势力均衡
    balance sheet	资产负债表
    balanced	平衡;均衡
    balanced development	均衡发展;协调发展
    balcony	阳台;露台
    bald	秃;光秃;秃头;秃顶
    bale	大包;捆
    Bali	巴厘岛
    Balkan	巴尔干
    Balkans	巴尔干;巴尔干半岛
    ball	球;舞会
    ball game	球赛;球类
    ballad	民谣;歌谣;民歌
    ballast	压舱物;压载
    ballet	芭蕾;芭蕾舞
    ballistic	弹道
    ballistic missile	弹道导弹
    balloon	气球
    ballot	选票;投票;无记名投票
    ballot box	投票箱;票箱
    ballpoint pen	圆珠笔
    ballroom	舞厅;宴会厅
    balm	香膏;药膏;安慰
    Baltic	波罗的海
    Baltic Sea	波罗的海
    Baltic states	波罗的海国家;波罗的海三国
    Baltimore	巴尔的摩
    Bamako	巴马科
    bamboo	竹子;竹;竹制
    bamboo forest	竹林
    bamboo shoot	竹笋;笋
    bamboo slip	竹简
    ban	禁止;禁令;取缔
    Ban Ki-moon	潘基文
    banal	平庸;陈腐
    banana	香蕉
    band	乐队;乐团;带;帮;一伙;频带
    band together	联合起来;团结起来
    bandage	绷带;包扎
    bandit	土匪;强盗;匪徒
    Bandung	万隆
    bandwidth	带宽;频宽
    bang	砰;猛击;重击;巨响;猛敲
    Bangalore	班加罗尔
    Bangkok	曼谷
    Bangladesh	孟加拉国;孟加拉
    Bangladeshi	孟加拉国;孟加拉
    bangle	手镯
    banish	放逐;流放;驱逐
    banishment	放逐;流放
    banister	栏杆;扶手
    banjo	班卓琴
    bank	银行;岸;河岸;河畔
    bank account	银行账户;银行帐户
    bank card	银行卡
    bank deposit	银行存款
    Bank for International Settlements	国际清算银行
    bank loan	银行贷款
    bank manager	银行经理
    Bank of America	美国银行
    Bank of China	中国银行;中行
    Bank of Communications	交通银行;交行
    Bank of England	英格兰银行;英国央行
    Bank of Japan	日本央行;日本银行
    banker	银行家
    banking	银行业;银行
    banking industry	银行业
    banking sector	银行业;银行部门
    banking system	银行体系;银行系统
    banknote	钞票;纸币
    bankrupt	破产;倒闭
    bankruptcy	破产;倒闭
    banned	禁止;被禁;违禁
    banner	旗帜;横幅;旗;标语
    banquet	宴会;盛宴;酒宴;宴请
    Baoding	保定
    Baoji	宝鸡
    Baoshan	宝山
    Baotou	包头
    baptism	洗礼;受洗
    Baptist	浸信会;浸礼会
    baptize	施洗;洗礼
    bar	酒吧;律师界;棒;条;栏;禁止;柜台
    bar association	律师协会
    Barack Obama	奥巴马;巴拉克·奥巴马
    Barbados	巴巴多斯
    Barbara	芭芭拉
    barbarian	野蛮人;蛮族;野蛮
    barbaric	野蛮;残暴
    barbarous	野蛮;残暴
    barbecue	烧烤;烤肉
    barbed wire	铁丝网;带刺铁丝
    barber	理发师;剃头匠
    barbershop	理发店
    Barcelona	巴塞罗那
    Barclays	巴克莱
    bare	赤裸;光秃;裸露;光
    bare feet	赤脚;光脚
    bare hands	赤手空拳;徒手
    barefaced	厚颜无耻;公然
    barefoot	赤脚;光着脚;赤足
    barefooted	赤脚;光着脚
    barely	勉强;几乎不;仅仅;刚刚
    bargain	讨价还价;便宜货;廉价;协议
    bargaining	讨价还价;谈判
    bargaining chip	谈判筹码;筹码
    barge	驳船;平底船;闯
    baritone	男中音
    bark	吠;树皮;狗叫;叫
    barkeeper	酒保;酒吧老板
    barking	狗叫;吠叫
    barley	大麦
    barn	谷仓;牲口棚;马棚
    barometer	晴雨表;气压计
    baron	男爵;大亨;巨头
    baroness	男爵夫人;女男爵
    baroque	巴洛克
    barracks	兵营;军营;营房
    barracuda	梭鱼
    barrage	弹幕;一连串;火力
    barrel	桶;枪管;圆桶
    barrels of oil	桶石油;桶原油
    barren	贫瘠;荒芜;不毛;不育
    barren land	荒地;贫瘠土地
    barricade	路障;街垒;设障碍
    barrier	障碍;壁垒;屏障;关卡;隔阂
    barrister	大律师;律师
    Barry	巴里
    bartender	酒保;调酒师
    barter	易货;物物交换;以物易物
    barter trade	易货贸易
    base	基地;基础;底部;根据地;基;根据
    base camp	大本营
    baseball	棒球
    based	基于;根据;总部设在
    based on	基于;根据;依据;建立在;立足
    Basel	巴塞尔
    baseless	毫无根据;无根据
    baseline	基线;基准;底线
    basement	地下室;地窖
    Bashar	巴沙尔
    bashful	害羞;羞怯;腼腆
    basic	基本;基础;根本
    basic education	基础教育
    basic industry	基础工业;基础产业
    basic interests	基本利益;根本利益
    basic law	基本法
    basic level	基层;基本水平
    basic living	基本生活;最低生活保障
    basic medical insurance	基本医疗保险
    basic necessities	生活必需品;基本必需品
    basic needs	基本需求;基本需要
    basic pension	基本养老金
    basic policy	基本政策;基本方针
    basic principle	基本原则;基本原理
    basic principles	基本原则
    basic public services	基本公共服务
    basic research	基础研究
    basic rights	基本权利;基本权益
    basic salary	基本工资;底薪
    basic skills	基本技能;基本功
    basic state policy	基本国策
    basic unit	基本单位
    basic wage	基本工资
    basically	基本上;基本;从根本上
    basics	基础;基本知识;基本要素
    basilica	大教堂;长方形教堂
    basin	盆地;流域;盆;脸盆
    basin area	流域面积
    basis	基础;依据;根据;基准
    basis point	基点;基准点
    bask	晒太阳;取暖;沐浴
    basket	篮子;筐;篮;一篮子
    basketball	篮球
    basketball player	篮球运动员
    Basque	巴斯克
    Basra	巴士拉
    bass	低音;鲈鱼;贝斯
    bastard	混蛋;私生子;杂种;王八蛋
    bastion	堡垒;棱堡
    bat	蝙蝠;球棒;球拍
    batch	批;一批;批次
    bath	洗澡;沐浴;浴缸;浴
    bathe	洗澡;沐浴;游泳
    bathing	洗澡;沐浴
    bathing suit	泳衣;游泳衣
    bathrobe	浴袍;浴衣
    bathroom	浴室;卫生间;洗手间;盥洗室
    bathtub	浴缸;澡盆
    baton	警棍;接力棒;指挥棒
    battalion	营;大队
    batter	面糊;击球手;殴打;连续猛击
    battered	破旧;受虐;遭受重创
    battery	电池;电瓶;炮兵连;炮台
    battery life	电池寿命;电池续航
    battle	战斗;战役;作战;斗争;仗;会战
    battle against	斗争;抗击
    battle array	阵势;战阵
    battle cry	战斗口号;口号
    battle of wits	斗智
    battle plan	作战计划
    battlefield	战场;疆场;沙场
    battleground	战场
    battleship	战列舰;战舰
    Bavaria	巴伐利亚
    bay	海湾;湾
    bayonet	刺刀
    bazaar	集市;市场
    BBC	英国广播公司;广播公司
    be able to	能够;能;可以;得以
    be about to	即将;就要;正要
    be accused of	被指控;被控;被指责;涉嫌
    be accustomed to	习惯;习惯于
    be afraid of	害怕;怕;畏惧
    be aimed at	旨在;针对;目的
    be allowed to	允许;准许;可以
    be anxious to	渴望;急于
    be at ease	放心;自在
    be aware of	意识到;知道;了解;察觉
    be based on	基于;根据
    be beneficial to	有利于;有益于;有益
    be better off	更富裕;境况更好
    be born	出生;诞生
    be bound to	必然;一定;注定
    be capable of	能够;有能力
    be characterized by	特点;特征
    be charged with	被控;被指控;负责
    be committed to	致力于;承诺;坚定不移
    be composed of	组成
    be concerned about	关心;担心;关注
    be conducive to	有利于;有助于
    be confronted with	面临;面对
    be consistent with	符合;一致;相一致
    be covered with	覆盖;布满;盖满
    be dedicated to	致力于;献给;专注于
    be deeply moved	深受感动;深深感动
    be delighted	高兴;欣喜
    be determined to	决心;下定决心;决意
    be different from	不同于;不同
    be engaged in	从事;忙于;参与
    be entitled to	有权;享有;有资格
    be equipped with	配备;装备;备有
    be expected to	预计;有望;预期;将
    be faced with	面临;面对
    be familiar with	熟悉;了解
    be famous for	闻名;著名
    be filled with	充满;装满
    be fond of	喜欢;喜爱;爱好
    be forced to	被迫;不得不;迫使
    be full of	充满;满是;装满
    be fully prepared	做好充分准备;充分准备
    be going to	将要;打算;要;会
    be good at	擅长;善于;精通
    be good for	有益;有利
    be harmful to	有害;危害
    be held	举行;召开;举办
    be in a hurry	匆忙;赶时间;着急
    be in accordance with	符合;按照
    be in charge of	负责;主管;分管
    be in danger	处于危险;危险
    be in line with	符合;一致
    be in love	恋爱;相爱
    be in trouble	有麻烦;陷入困境
    be inclined to	倾向于;倾向;易于
    be independent of	独立于;不依赖
    be interested in	感兴趣
    be involved in	参与;涉及;卷入
    be keen on	热衷于;喜爱
    be kind to	善待
    be known as	被称为;被誉为;称为
    be likely to	可能;很可能;有可能
    be limited to	限于;局限于
    be linked to	相关;有关;联系;挂钩
    be located in	位于;坐落于;地处
    be made public	公布;公开;公之于众
    be made up of	组成;构成
    be obliged to	不得不;有义务;被迫
    be obsessed with	痴迷;着迷
    be of great significance	具有重要意义;意义重大
    be on guard	警惕;提防;站岗
    be on the point of	正要;即将
    be on the verge of	濒临;即将
    be out of	没有;失去;脱离;用完
    be out of the question	不可能
    be pleased with	满意;高兴
    be promoted to	晋升;提升
    be prone to	容易;易于;倾向
    be proud of	自豪;骄傲
    be put into operation	投入运营;投产;投入使用
    be ready to	准备;随时准备;愿意
    be regarded as	被视为;被认为;看作;视为
    be related to	有关;相关
    be responsible for	负责;承担责任
    be seated	坐下;就座;就坐
    be sentenced to	被判;判处;被判处
    be similar to	类似;相似
    be sorry	对不起;抱歉;遗憾
    be subject to	受;服从;须;遭受
    be successful	成功
    be supposed to	应该;应当
    be sure to	一定;务必;必定
    be taken ill	生病;病倒
    be tempted to	忍不住
    be tired of	厌倦;厌烦;腻
    be true of	适用于;也是如此
    be unable to	不能;无法;不会
    be under way	正在进行;进行中
    be used to	习惯于;用于;习惯;用来
    be well aware	深知;清楚地知道
    be willing to	愿意;乐意;愿
    be worthy of	值得;配得上;不愧
    beach	海滩;沙滩;海滨
    beachhead	滩头阵地;滩头
    beacon	灯塔;信标;烽火
    bead	珠子;珠;水珠
    beak	喙;鸟嘴
    beam	光束;梁;横梁;束
    beaming	笑容满面;喜气洋洋
    bean	豆;豆子
    bean curd	豆腐
    bear	熊;承受;忍受;承担;生;负担
    bear fruit	结果;结出果实;取得成果
    bear hug	熊抱
    bear in mind	记住;牢记;考虑到
    bear market	熊市
    bear responsibility	承担责任;负责;负有责任
    bear responsibility for	负责;承担责任
    bear the brunt	首当其冲
    bear the burden	承担;承受负担;背负
    bear witness	见证;作证
    bearable	可忍受;忍受得了
    beard	胡子;胡须;络腮胡
    bearded	大胡子;有胡子;留着胡子
    bearded man	大胡子
    bearer	持有人;搬运工;持票人
    bearing	轴承;方位;举止;关系
    bearish	看跌;悲观;看空
    beast	野兽;兽;畜生;牲畜
    beastly	野兽般;恶劣
    beat	打败;击败;打;敲;跳动;殴打;节拍
    beat a retreat	撤退
    beat around the bush	拐弯抹角;旁敲侧击
    beat the drum	打鼓;擂鼓
    beat up	殴打;毒打;痛打
    beaten	打败;被打;殴打
    beating	殴打;毒打;跳动
    Beatles	披头士;甲壳虫
    Beatrice	比阿特丽斯
    beautiful	美丽;漂亮;美;优美;美好;好看
    beautiful China	美丽中国
    beautiful girl	美女;漂亮姑娘
    beautiful scenery	美景;风景优美
    beautiful woman	美女;美人;漂亮女人
    beautifully	美丽;漂亮;优美
    beauty	美;美丽;美人;美女;美貌
    beauty salon	美容院
    beaver	海狸;河狸
    became	成为;变成;变得;成了
    because	因为;由于;因
    because of	因为;由于;因
    because of this	因此;正因为如此
    beckon	招手;召唤;示意
    become	成为;变成;变得;成;变
    become a reality	成为现实;变成现实
    become aware of	意识到;察觉;发现
    become extinct	灭绝;绝种
    become more and more	越来越;日益
    becoming	成为;变得;合适;得体
    bed	床;睡觉;床上;床铺;河床;床位
    bed and board	食宿
    bed sheet	床单
    bedding	被褥;床上用品;铺盖
    bedpan	便盆
    bedridden	卧床不起;卧床
    bedrock	基石;基岩
    bedroom	卧室;寝室;睡房
    bedside	床边;床头;床前
    bedspread	床罩
    bedtime	就寝时间;睡前
    bee	蜜蜂;蜂
    beech	山毛榉
    beef	牛肉
    beefsteak	牛排
    beehive	蜂巢;蜂箱;蜂窝
    been	是;去过;曾;在
    beep	哔哔声;嘟嘟
    beer	啤酒
    Beethoven	贝多芬
    beetle	甲虫;甲壳虫
    befall	降临;遭遇;发生
    befell	降临;发生
    befit	适合;适宜
    before	之前;以前;前;先前;面前
    before and after	前后
    before dawn	黎明前;拂晓前;凌晨
    before long	不久;很快
    before noon	午前;中午前
    before one's eyes	眼前;亲眼
    before the end of the year	年底前;年内
    before the war	战前
    beforehand	事先;预先;事前
    beforementioned	上述;前述
    befriend	结交;做朋友;交朋友
    befuddled	糊涂;迷糊
    beg	乞求;恳求;乞讨;请求;求
    beg your pardon	请原谅;对不起;再说一遍
    began	开始;始于;开始了
    beget	生;产生
    beggar	乞丐;叫花子
    begging	乞讨;乞求
    begin	开始;起;着手;启动
    begin to	开始;着手
    begin with	首先
    beginner	初学者;新手
    beginning	开始;开端;起初;初;开头;起点
    begot	生;产生
    begun	开始;已经开始
    behalf	代表;利益
    behave	表现;举止;行为;守规矩
    behavior	行为;举止;表现;品行
    behavioral	行为
    behavioral science	行为科学
    behaviour	行为;举止;表现;品行
    behavioural	行为
    behead	斩首;砍头
    beheaded	斩首;砍头;被斩首
    beheld	看见;看到;目睹
    behest	吩咐;命令;授意
    behind	后面;背后;落后;身后
    behind bars	入狱;坐牢;铁窗
    behind closed doors	闭门;关起门来;秘密
    behind one's back	背后;背地里
    behind schedule	落后于计划;进度落后;延误
    behind the scenes	幕后;在幕后
    behold	看见;看;注视
    Beidou	北斗
    beige	米色;米黄色
    Beihai	北海
    Beijing	北京;京
    Beijing Capital International Airport	北京首都国际机场;首都机场
    Beijing Consensus	北京共识
    Beijing Daily	北京日报
    Beijing Evening News	北京晚报
    Beijing Municipality	北京市
    Beijing Olympics	北京奥运会;北京奥运
    Beijing Opera	京剧
    Beijing time	北京时间
    Beijing University	北京大学;北大
    Beijing-Tianjin-Hebei	京津冀
    being	存在;生物;生命;作为;人
    being able to	能够
    Beirut	贝鲁特
    Belarus	白俄罗斯
    Belarusian	白俄罗斯
    belated	迟来;姗姗来迟
    belch	打嗝;喷出
    Belfast	贝尔法斯特
    belfry	钟楼
    Belgian	比利时;比利时人
    Belgium	比利时
    Belgrade	贝尔格莱德
    belief	信念;信仰;相信;看法
    belief system	信仰体系
    believable	可信;可相信
    believe	相信;认为;信;信仰;信任;以为
    believe in	信仰;相信;信任;信奉
    believe it or not	信不信由你
    believed	相信;认为;据信
    believer	信徒;信仰者;教徒;信奉者
    belittle	贬低;轻视;小看
    Belize	伯利兹
    bell	钟;铃;铃声;钟声;门铃
    bell tower	钟楼;钟塔
    bellicose	好战;好斗
    belligerence	好战;好斗
    belligerent	好战;交战国;交战
    bellow	吼叫;咆哮;怒吼
    bellows	风箱
    belly	肚子;腹部;肚皮;腹
    belong	属于;归属;属
    belong to	属于;归;归属
    belongings	财物;所有物;行李;随身物品
    beloved	心爱;亲爱;热爱;深爱;爱人
    below	以下;下面;低于;下方
    below average	低于平均水平;平均水平以下
    below the surface	表面之下
    below zero	零下;零度以下
    belt	带;腰带;皮带;地带
    Belt and Road	一带一路
    Belt and Road Forum	一带一路国际合作高峰论坛;高峰论坛
    Belt and Road Initiative	一带一路;一带一路倡议
    bemoan	悲叹;哀叹;惋惜
    bemused	困惑;茫然
    bench	长凳;长椅;法官席;板凳
    benchmark	基准;标杆;标准
    benchmark interest rate	基准利率
    bend	弯曲;弯;弯腰;拐弯;屈服
    bend down	弯腰;俯身;弯下腰
    bend over	弯腰;俯身
    bend over backwards	竭尽全力
    beneath	下面;之下;底下
    Benedict	本尼迪克特
    benediction	祝福;祝祷
    benefactor	恩人;捐助者;赞助人
    beneficial	有益;有利;受益;有好处
    beneficiary	受益人;受益者;受惠者
    benefit	利益;好处;受益;福利;效益;惠及
    benefit from	受益;得益于;获益
    benevolence	仁慈;仁;善行;慈善
    benevolent	仁慈;慈善;慈爱;善意
    Bengal	孟加拉
    Bengali	孟加拉;孟加拉语
    Bengbu	蚌埠
    Benghazi	班加西
    benign	良性;慈祥;温和
    Benin	贝宁
    Benjamin	本杰明
    bent	弯曲;弯;弯腰;决心;爱好
    Benxi	本溪
    bequeath	遗赠;留传;遗留
    bequest	遗赠;遗产
    bereaved	丧失亲人;丧亲
    bereavement	丧亲;丧亲之痛
    bereft	失去;丧失
    beret	贝雷帽
    Bering	白令
    Bering Strait	白令海峡
    Berkeley	伯克利
    Berlin	柏林
    Berlin Wall	柏林墙
    Berlusconi	贝卢斯科尼
    Bern	伯尔尼
    Bernanke	伯南克
    Bernard	伯纳德
    Berne	伯尔尼
    Berne Convention	伯尔尼公约
    berry	浆果;莓
    berserk	狂暴;发狂
    berth	泊位;卧铺;铺位;停泊
    beseech	恳求;哀求;乞求
    beseeching	恳求;哀求
    beset	困扰;包围;围攻
    beside	旁边;身边;旁
    besides	此外;除了;而且;况且;另外
    besiege	围困;围攻;包围
    besieged	围困;被围;包围
    bespectacled	戴眼镜
    best	最好;最佳;最优;最;最棒
    best friend	最好的朋友;好友
    best interests	最佳利益;最大利益
    best known	最著名;最知名;最有名
    best man	伴郎;最佳男傧相
    best of all	最好;首先
    best practice	最佳做法;最佳实践
    best seller	畅销书;畅销
    best wishes	最良好的祝愿;美好祝愿;祝福
    best-known	最著名;知名
    best-selling	畅销;最畅销
    bestow	授予;赐予;赠予;给予
    bestseller	畅销书
    bet	打赌;赌;赌注;敢说
    beta	测试版;贝塔
    Bethlehem	伯利恒
    betray	背叛;出卖;泄露;暴露
    betrayal	背叛;出卖;辜负
    betrayed	背叛;出卖;泄露
    betrayer	叛徒;背叛者
    betrothed	订婚;未婚夫;未婚妻
    better	更好;较好;好转;更加;改善;更佳
    better and better	越来越好
    better life	更好的生活;美好生活
    better off	境况更好;富裕;更好
    better than	胜过;好于;优于
    betterment	改善;改进
    betting	打赌;赌博
    Betty	贝蒂
    between	之间;间;中间
    between life and death	生死之间;生死
    between the two countries	两国之间;两国;两国间
    between the two sides	双方之间;两岸;双方
    beverage	饮料;饮品
    Beverly Hills	比佛利山
    beware	当心;小心;谨防;注意
    bewilder	使迷惑;困惑
    bewildered	困惑;迷惑;不知所措;茫然
    bewildering	令人困惑;眼花缭乱
    bewilderment	困惑;迷惑;慌乱
    bewitch	迷住;蛊惑
    beyond	超过;超出;超越;以外;之外
    beyond all doubt	毫无疑问;无疑
    beyond belief	难以置信
    beyond comparison	无与伦比;无可比拟
    beyond control	无法控制;失控
    beyond description	难以形容;无法形容
    beyond doubt	毫无疑问;无疑;无可置疑
    beyond expectation	出乎意料;超出预期
    beyond one's means	入不敷出;超出能力
    beyond question	毫无疑问;无可争辩
    beyond reach	够不着;遥不可及
    beyond recognition	面目全非;无法辨认
    beyond the reach of	无法触及;够不着
    beyond words	难以言表
    Bhutan	不丹
    bias	偏见;偏差;偏向;偏袒;倾向
    biased	有偏见;偏见;偏颇;片面
    Bible	圣经
    biblical	圣经
    bibliography	参考文献;书目;参考书目
    bicameral	两院制
    bicentennial	两百周年;二百周年
    bicker	争吵;斗嘴
    bicycle	自行车;脚踏车;单车
    bid	投标;出价;申办;竞标;努力;竞投
    bid for	投标;申办;竞标
    bidder	投标人;竞标者;投标者;出价人
    bidding	投标;招标;竞标;竞价;出价
    bidding document	招标文件
    Biden	拜登
    biennial	两年一次;双年展;两年期
    bifurcation	分叉;分歧
    big	大;巨大;重大;重要;庞大
    big and small	大大小小;大小
    big bang	大爆炸
    big bank	大银行
    Big Ben	大本钟
    big brother	老大哥;大哥
    big business	大企业;大生意
    big change	大变化;巨大变化
    big cities	大城市
    big city	大城市
    big country	大国
    big data	大数据
    big deal	了不起;大不了;大事
    big difference	很大区别;大不相同
    big eyes	大眼睛
    big family	大家庭
    big fish	大鱼
    big house	大房子
    big mistake	大错;大错误
    big power	大国
    big problem	大问题
    big-name	知名;大牌;著名
    bigger	更大;较大;更大规模
    biggest	最大;最重要
    bigot	偏执者;顽固者;偏执
    bigoted	偏执;顽固
    bigotry	偏执;偏见;顽固
    bike	自行车;单车;脚踏车
    bikini	比基尼
    bilateral	双边;双方;两国
    bilateral agreement	双边协定;双边协议
    bilateral cooperation	双边合作;两国合作
    bilateral relations	双边关系;两国关系
    bilateral talks	双边会谈;双边谈判
    bilateral ties	双边关系;两国关系
    bilateral trade	双边贸易;两国贸易
    bile	胆汁;胆;坏脾气
    bilingual	双语
    bill	法案;账单;议案;钞票;帐单;比尔
    Bill Clinton	比尔·克林顿;克林顿
    Bill Gates	比尔·盖茨;盖茨
    bill of exchange	汇票
    bill of lading	提单;提货单
    bill of rights	权利法案;人权法案
    billboard	广告牌;告示牌
    billet	营房;住宿
    billiards	台球;桌球
    billing	计费;账单;开票
    billion	十亿;亿
    billion dollars	亿美元;十亿美元
    billion people	亿人;十亿人
    billion yuan	亿元;十亿元
    billionaire	亿万富翁;亿万富豪
    billow	翻腾;巨浪;波涛
    Billy	比利
    bin	箱;垃圾箱;垃圾桶;容器
    Bin Laden	拉登;本拉登;本·拉登;宾拉登
    binary	二进制;二元
    bind	捆绑;约束;绑;装订;绑定
    binding	约束力;具有约束力;装订;绑定
    binoculars	双筒望远镜;望远镜
    biochemical	生化;生物化学
    biochemistry	生物化学
    biodegradable	可生物降解;可降解
    biodiversity	生物多样性
    biofuel	生物燃料
    biographer	传记作者;传记作家
    biographical	传记;生平
    biography	传记;生平
    biological	生物;生物学
    biological weapon	生物武器
    biological weapons	生物武器;生化武器
    biologist	生物学家
    biology	生物学;生物
    biomass	生物质;生物量
    biomedical	生物医学
    biomedicine	生物医药;生物医学
    biometric	生物识别;生物特征
    biosphere	生物圈
    biotech	生物技术;生物科技
    biotechnology	生物技术;生物科技
    bipartisan	两党;跨党派
    biped	两足动物
    birch	桦树;白桦;桦木
    bird	鸟;鸟类;禽
    bird flu	禽流感
    bird of prey	猛禽
    bird's nest	鸟巢;燕窝
    birdcage	鸟笼
    birdsong	鸟鸣;鸟叫
    Birmingham	伯明翰
    birth	出生;诞生;分娩;起源;出身
    birth certificate	出生证明;出生证
    birth control	节育;避孕;计划生育;生育控制
    birth defects	出生缺陷
    birth rate	出生率;生育率
    birthday	生日;诞辰;寿辰
    birthday party	生日聚会;生日派对;生日宴会
    birthmark	胎记
    birthplace	出生地;发源地;诞生地;故乡
    birthright	与生俱来的权利;长子权
    biscuit	饼干
    bisexual	双性恋
    Bishkek	比什凯克
    bishop	主教
    Bismarck	俾斯麦
    bison	野牛
    bit	一点;位;比特;一些;小块;咬
    bit by bit	一点一点;逐渐;渐渐
    bitch	婊子;母狗;贱人;泼妇
    Bitcoin	比特币
    bite	咬;叮;咬伤;一口
    biting	刺骨;咬;尖刻
    bitten	咬;被咬;咬伤
    bitter	苦;痛苦;苦涩;激烈;怨恨
    bitterly	痛苦地;苦涩;激烈;痛哭
    bitterness	痛苦;苦涩;怨恨;苦味
    bizarre	奇怪;怪异;离奇;古怪
    black	黑;黑色;黑人;漆黑
    black and white	黑白;黑白分明
    black box	黑匣子;黑盒
    black eye	黑眼圈;黑眼
    black hair	黑发
    black hole	黑洞
    black magic	黑魔法;妖术
    black market	黑市
    black people	黑人
    Black Sea	黑海
    black sheep	害群之马;败家子
    black smoke	黑烟
    black swan	黑天鹅
    black tea	红茶
    blackberry	黑莓
    blackbird	乌鸫;黑鸟;画眉
    blackboard	黑板
    blacken	变黑;抹黑;诋毁
    blackish	发黑;带黑色
    blacklist	黑名单
    blackmail	敲诈;勒索;讹诈
    blackness	黑暗;漆黑
    blackout	停电;灯火管制;昏厥
    blacksmith	铁匠
    blacksmith's shop	铁匠铺
    bladder	膀胱;囊
    blade	刀片;刀刃;叶片;刀;刀锋
    blade of grass	草叶;一叶草
    Blair	布莱尔
    blame	责备;责怪;指责;归咎;怪;归咎于
    blameless	无可指责;清白;无过失
    blameworthy	应受责备;该受谴责
    blanch	发白;焯
    bland	平淡;乏味;温和
    blank	空白;空;茫然;空格
    blank check	空白支票
    blanket	毯子;毛毯;覆盖;全面
    blankly	茫然;茫然地;呆呆地
    blare	刺耳声;鸣响
    blaspheme	亵渎
    blasphemous	亵渎
    blasphemy	亵渎;亵渎神明
    blast	爆炸;爆破;冲击波;一阵;猛烈抨击
    blatant	公然;明目张胆;露骨
    blatantly	公然;明目张胆
    blaze	火焰;大火;燃烧;火灾
    blazing	燃烧;炽热;熊熊
    bleach	漂白;漂白剂
    bleak	暗淡;荒凉;凄凉;黯淡;惨淡
    bleary	朦胧;惺忪
    bleat	咩咩叫;哀诉
    bled	流血;出血
    bleed	流血;出血
    bleeding	流血;出血
    blemish	瑕疵;污点;缺点
    blend	混合;融合;结合;调和
    blender	搅拌机;搅拌器
    bless	祝福;保佑;赐福
    blessed	有福;幸福;神圣;受祝福;蒙福
    blessing	祝福;福气;恩赐;福
    blessings	祝福;福气
    blew	吹;刮;炸毁;吹动
    blight	枯萎病;摧残;破坏
    blind	盲;失明;瞎;盲目;盲人;百叶窗
    blind man	盲人;瞎子
    blind spot	盲点;死角
    blindfold	蒙住眼睛;眼罩
    blinding	刺眼;耀眼;炫目
    blindly	盲目;盲目地
    blindness	失明;盲目;盲
    blink	眨眼;闪烁;眨
    Blinken	布林肯
    bliss	幸福;极乐;天赐之福
    blissful	幸福;极乐
    blister	水疱;水泡;起泡
    blithe	快活;欢乐
    blizzard	暴风雪;大风雪
    bloated	臃肿;肿胀;浮肿
    bloc	集团;阵营
    block	阻止;街区;块;阻挡;堵塞;封锁
    block of ice	冰块
    block up	堵塞;阻塞
    blockade	封锁;封锁线
    blockage	堵塞;阻塞;封锁
    blockbuster	大片;轰动;重磅
    blockchain	区块链
    blocked	堵塞;封锁;阻塞;阻止
    blog	博客;网志
    blogger	博主;博客;博客作者
    blond	金发;金黄色;亚麻色
    blonde	金发;金发女郎
    blood	血;血液;鲜血;血统
    blood and sweat	血汗
    blood cell	血细胞
    blood clot	血块;血栓
    blood donation	献血
    blood pressure	血压
    blood relation	血缘;血缘关系
    blood sugar	血糖
    blood test	血检;验血;血液检查
    blood transfusion	输血
    blood type	血型
    blood vessel	血管
    blood-stained	沾满鲜血;血迹斑斑;沾血
    bloodline	血统;血脉
    bloodshed	流血;流血事件;杀戮
    bloodshot	充血;布满血丝;血红
    bloodstained	沾满鲜血;血迹斑斑;沾血
    bloodstream	血流;血液
    bloodthirsty	嗜血;嗜杀
    bloody	血腥;流血;该死;血淋淋;沾满血
    bloom	开花;盛开;绽放;花
    Bloomberg	彭博;彭博社;布隆伯格
    blooming	盛开;开花;绽放
    blossom	开花;花朵;兴旺;花
    blot	污点;污渍;墨渍
    blouse	女衬衫;上衣;短衫
    blow	打击;吹;刮;一击;重击
    blow away	吹走;刮走
    blow one's nose	擤鼻涕
    blow out	吹灭;吹熄;爆裂
    blow over	平息;过去;吹倒
    blow the whistle	吹哨;举报;揭发
    blow up	炸毁;爆炸;发脾气;放大
    blowing	吹;刮
    blown	吹;被吹;炸
    blowtorch	喷灯
    blue	蓝色;蓝;忧郁;沮丧
    blue book	蓝皮书
    blue chip	蓝筹股;蓝筹
    blue collar	蓝领
    blue jeans	牛仔裤
    blue light	蓝光
    blue sky	蓝天
    blue whale	蓝鲸
    bluebell	风铃草
    blueprint	蓝图;规划
    blues	蓝调;忧郁;布鲁斯
    bluff	虚张声势;吓唬;悬崖;骗
    bluish	带蓝色;浅蓝;发青
    blunder	大错;失误;犯错误
    blunt	钝;直率;生硬;坦率
    bluntly	坦率地;直截了当;直言不讳
    blur	模糊;朦胧
    blurred	模糊;模糊不清
    blurry	模糊;模糊不清
    blurt	脱口而出;冒失地说
    blurt out	脱口而出
    blush	脸红;红晕;羞愧
    bluster	咆哮;恐吓
    BMW	宝马
    Boao Forum for Asia	博鳌亚洲论坛
    boar	公猪;野猪
    board	董事会;板;木板;上船;登机;委员会;理事会;局
    board a plane	登机;上飞机
    board and lodging	膳宿;食宿
    board chairman	董事长;董事会主席
    board meeting	董事会会议;董事会
    board member	董事;董事会成员;理事
    board of directors	董事会
    Board of Education	教育委员会;教育局
    Board of Governors	理事会;管理委员会
    board of supervisors	监事会
    Board of Trade	贸易委员会;贸易局;交易所
    board of trustees	董事会;受托人委员会;理事会
    boarder	寄宿生;寄宿者;房客
    boarding	登机;寄宿;上船;登船
    boarding gate	登机口
    boarding house	寄宿公寓;公寓;寄宿处
    boarding pass	登机牌;登机证
    boarding school	寄宿学校
    boardroom	会议室;董事会会议室
    boardwalk	木板路
    boast	吹嘘;自夸;拥有;夸耀
    boastful	自夸;吹嘘
    boat	船;小船;艇;小艇
    boat people	船民
    boatload	一船;整船
    boatman	船夫;船家
    Bob	鲍勃
    bob	上下摆动;鲍勃
    bodice	紧身胸衣
    bodily	身体;肉体;全身
    bodily harm	身体伤害;人身伤害
    bodily injury	人身伤害;身体伤害
    body	身体;机构;尸体;身躯;体;主体;物体;机体
    body and soul	身心;灵肉
    body armor	防弹衣;护甲
    body count	死亡人数
    body language	肢体语言;身体语言;体态语言
    body of water	水体;水域
    body temperature	体温
    body weight	体重
    bodyguard	保镖;警卫;卫士
    Boeing	波音;波音公司
    bog	沼泽;泥沼;陷入
    Bogota	波哥大
    bogus	假;伪造;虚假
    Bohai	渤海
    Bohai Sea	渤海
    bohemian	波希米亚
    boil	煮;沸腾;煮沸;烧开
    boil down to	归结为;归结
    boiled	煮;煮沸;煮熟;水煮
    boiler	锅炉
    boiling	沸腾;煮沸;滚烫
    boiling point	沸点
    boiling water	开水;沸水
    bold	大胆;勇敢;粗体;胆大
    bold move	大胆举动;大胆举措
    boldly	大胆地;勇敢地;大胆
    boldness	大胆;勇敢;胆量
    Bolivia	玻利维亚
    Bollywood	宝莱坞
    Bolshevik	布尔什维克
    bolster	加强;支持;增强;提振
    bolt	螺栓;闩;门闩;闪电;冲
    bomb	炸弹;轰炸;爆炸;炸
    bomb attack	炸弹袭击;炸弹攻击
    bomb disposal	拆弹;排爆
    bomb shelter	防空洞
    bombard	轰炸;炮击;轰击
    bombardment	轰炸;炮击;轰击
    bombastic	夸大;浮夸
    Bombay	孟买
    bomber	轰炸机;投弹手;炸弹客
    bombing	轰炸;爆炸;爆炸事件
    bombshell	重磅炸弹;爆炸性消息;炸弹
    bona fide	真诚;善意;真正
    Bonaparte	波拿巴
    bond	债券;纽带;联系;键;保证金;债
    bond issue	债券发行;发行债券
    bond market	债券市场;债市
    bondage	奴役;束缚;枷锁
    bonded	保税;结合
    bonded zone	保税区
    bondholder	债券持有人;债权人
    bonding	粘合;结合;联系
    bondsman	担保人;奴隶
    bone	骨头;骨;骨骼;骸骨
    bone marrow	骨髓
    bonfire	篝火;营火
    bonhomie	和蔼;友好
    Bonn	波恩
    bonnet	软帽;女帽;引擎盖
    bonus	奖金;红利;额外收获
    bony	骨瘦如柴;多骨;瘦骨嶙峋
    boo	嘘声;喝倒彩
    booby trap	诡雷;陷阱
    book	书;书籍;预订;书本;著作;账簿
    book fair	书展
    book review	书评
    book value	账面价值
    bookcase	书柜;书橱;书架
    booking	预订;预约
    bookish	书呆子气;书卷气
    bookkeeper	簿记员;记账员
    bookkeeping	簿记;记账
    booklet	小册子;手册
    bookmark	书签;收藏
    bookseller	书商;书店
    bookshelf	书架;书柜
    bookshop	书店
    bookstore	书店
    bookworm	书呆子;书虫;书迷
    boom	繁荣;景气;轰隆;兴旺;激增;热潮
    boom and bust	繁荣与萧条;盛衰;大起大落
    boomerang	回旋镖;回力镖
    booming	蓬勃发展;繁荣;兴旺;迅速发展
    boon	恩惠;福音;好处
    boorish	粗鲁;粗野
    boost	促进;提高;推动;增强;提升;提振
    booster	助推器;加强;增强;升压
    boot	靴子;启动;长靴
    booth	展位;摊位;隔间;电话亭;亭子
    bootleg	盗版;走私;非法制造
    booty	战利品;赃物;掠夺物
    booze	酒;酗酒
    Bordeaux	波尔多
    border	边境;边界;国界;边缘;接壤;边防
    border area	边境地区;边疆地区
    border control	边境管制;边境管控;边防
    border dispute	边界争端;边境争端
    border guard	边防军;边防警卫;边防
    border region	边境地区;边疆;边区
    border trade	边境贸易;边贸
    border troops	边防部队;边防军
    borderland	边境地区;边疆;边陲
    borderline	边界线;边界;边缘
    bore	厌烦;钻孔;令人厌烦;承受
    boreal	北方
    bored	无聊;厌倦;厌烦
    boredom	无聊;厌倦;厌烦
    boring	无聊;乏味;枯燥;令人厌烦
    Boris Johnson	约翰逊;鲍里斯·约翰逊
    born	出生;天生;诞生;生于;生
    borne	承担;承受;忍受
    Borneo	婆罗洲;加里曼丹
    borough	自治市镇;区;行政区
    borrow	借;借用;借款;借入
    borrowed	借来;借;借用
    borrower	借款人;借款者;借方
    borrowing	借款;借贷;借用
    borrowing costs	借贷成本;借款成本;融资成本
    Bosnia	波斯尼亚;波黑
    Bosnia and Herzegovina	波斯尼亚和黑塞哥维那;波黑
    Bosnian	波斯尼亚;波黑
    bosom	胸怀;怀抱;胸;胸部
    Bosphorus	博斯普鲁斯
    boss	老板;上司;头儿;头目;老大
    bossy	专横;爱发号施令;霸道
    Boston	波士顿
    botanical garden	植物园
    botanist	植物学家
    botany	植物学
    botch	搞砸;弄糟
    both	两者;都;双方;两;两个
    both at home and abroad	国内外;海内外
    both countries	两国;两个国家;双方
    both eyes	双眼
    both hands	双手
    both of them	他们俩;他们两人;两者
    both of us	我们俩;我们两人
    both parties	双方;当事人双方;两党
    both sides	双方;两边;两侧
    both sides of the Taiwan Strait	海峡两岸;两岸
    bother	打扰;烦扰;麻烦;费心;烦恼
    bothersome	麻烦;讨厌;烦人
    Botswana	博茨瓦纳
    bottle	瓶子;瓶;酒瓶
    bottled water	瓶装水
    bottleneck	瓶颈;瓶颈制约
    bottom	底部;底;下面;底层;最低
    bottom line	底线;盈亏;结果
    bottom of the sea	海底
    bottom up	自下而上
    bottom-up	自下而上
    bottomless	无底;深不可测
    bough	树枝;大树枝
    bought	买;购买;买了;购得;买下
    boulder	巨石;大石头;卵石
    boulevard	大道;林荫大道;大街
    bounce	反弹;弹跳;弹起;弹
    bound	一定;必然;跳跃;束缚;约束;注定
    bound to	必然;一定;注定;势必
    boundary	边界;界限;分界线;界线;范围
    boundary line	边界线;界线
    boundless	无限;无边无际;无穷
    bounds	范围;界限;限度
    bounteous	丰富;慷慨
    bountiful	丰富;慷慨;丰盛
    bounty	赏金;慷慨;恩惠;奖金
    bouquet	花束;一束花;芬芳
    bourbon	波旁;波本威士忌
    bourgeois	资产阶级;中产阶级
    bourgeoisie	资产阶级
    bout	一阵;回合;发作;较量
    boutique	精品店;时装店;精品
    bovine	牛
    bow	鞠躬;弓;低头;船头;弓箭;蝴蝶结
    bow and arrow	弓箭
    bow and scrape	点头哈腰
    bow down	鞠躬;屈服;跪拜
    bow one's head	低头;低下头
    bowed	鞠躬;低下头;弯腰
    bowel	肠;肠道
    bowels	肠子;肠;内部
    bowl	碗;钵;盆
    bowling	保龄球
    bowstring	弓弦
    box	盒子;箱子;盒;箱;框;拳击;包厢
    box office	票房;售票处
    boxer	拳击手;拳师;拳击运动员
    boxing	拳击
    boxwood	黄杨;黄杨木
    boy	男孩;男孩子;小男孩;少年;儿子;小伙子
    Boy Scouts	童子军
    boycott	抵制;联合抵制
    boyfriend	男朋友;男友
    boyhood	少年时代;童年;少年时期
    boyish	孩子气;男孩子气
    Bozhou	亳州
    bra	胸罩;文胸
    brace	支撑;支架;振作;准备
    brace oneself	做好准备;振作
    bracelet	手镯;手链;镯子
    bracing	令人振奋;清新;支撑
    bracket	括号;支架;托架
    brackets	括号;支架
    brackish	微咸;咸
    brag	吹牛;夸耀;自夸
    Brahmaputra	布拉马普特拉河;雅鲁藏布江
    braid	辫子;编;编织
    brain	大脑;脑;脑子;头脑;脑筋
    brain damage	脑损伤
    brain death	脑死亡
    brain drain	人才外流;人才流失
    brain power	智力;脑力
    brain trust	智囊团
    brain tumor	脑瘤
    brainchild	创意;心血结晶
    brainstorm	头脑风暴;集思广益
    brainwash	洗脑
    brake	刹车;制动;制动器;闸
    bramble	荆棘
    bran	麦麸;糠
    branch	分支;分行;树枝;分公司;部门;支部;分店
    brand	品牌;牌子;商标;烙印;名牌
    brand awareness	品牌意识;品牌知名度
    brand name	品牌;品牌名称;名牌
    brand new	全新;崭新
    brand-new	全新;崭新
    branding	品牌;品牌建设;烙印
    brandish	挥舞;炫耀
    brandy	白兰地
    Brasilia	巴西利亚
    brass	黄铜;铜管;铜
    brat	小鬼;顽童;臭小子
    Bratislava	布拉迪斯拉发
    bravado	虚张声势;逞能
    brave	勇敢;勇士;英勇;勇敢面对
    bravely	勇敢地;英勇;勇敢
    bravery	勇敢;勇气;英勇
    bravest	最勇敢
    bravo	好极了;好;太棒了
    brawl	斗殴;争吵;打架
    brazen	厚颜无耻;无耻;黄铜
    brazier	火盆;炭火盆
    Brazil	巴西
    Brazilian	巴西;巴西人
    Brazzaville	布拉柴维尔
    breach	违反;违背;破坏;违约;缺口;突破
    breach of contract	违约;违反合同
    breach of the peace	破坏治安;扰乱治安
    bread	面包;粮食;生计
    breadth	宽度;广度;幅度
    breadwinner	养家糊口;顶梁柱
    break	打破;休息;违反;断;破裂;中断;打断
    break a leg	摔断腿;祝好运
    break a promise	食言;违背诺言
    break a record	打破纪录;破纪录
    break away	脱离;摆脱;挣脱;分离
    break down	分解;崩溃;发生故障;出故障;瓦解;破裂
    break even	收支平衡;不赚不赔
    break free	挣脱;摆脱;逃脱
    break in	闯入;打断;破门而入
    break into	闯入;破门而入;突然
    break off	中断;断绝;折断
    break out	爆发;突然发生;逃脱
    break the deadlock	打破僵局
    break the ice	打破僵局;打破沉默
    break the law	违法;犯法;触犯法律
    break the news	透露消息;公布消息
    break the rules	违规;违反规则;破坏规矩
    break the silence	打破沉默
    break through	突破;冲破
    break up	分手;解散;打碎;破裂;瓦解
    break with	决裂;断绝
    breakage	破损;损坏
    breakdown	崩溃;故障;分类;破裂;细目
    breaker	断路器;碎浪;破坏者
    breakfast	早餐;早饭;早点
    breaking	打破;突破;突发;违反
    breaking news	突发新闻;最新消息
    breakneck	飞快;极快
    breakout	爆发;突围;越狱
    breakthrough	突破;突破性;重大突破
    breakup	分手;解体;分裂;破裂
    breakwater	防波堤
    breast	乳房;胸;胸部;乳腺
    breast cancer	乳腺癌;乳癌
    breast milk	母乳
    breast-feed	母乳喂养;哺乳;喂奶
    breastfeeding	母乳喂养;哺乳
    breath	呼吸;气息;口气;一口气
    breath of fresh air	新鲜空气;清新空气
    breathe	呼吸;喘息;吸气
    breathe a sigh of relief	松了一口气;松口气
    breathe in	吸入;吸气
    breathe out	呼气;呼出
    breathing	呼吸;喘气
    breathless	气喘吁吁;屏息;喘不过气
    breathtaking	惊人;令人叹为观止;壮观;惊险
    bred	培育;繁殖;养育
    breeches	马裤;裤子
    breed	品种;繁殖;饲养;培育;滋生
    breeder	饲养员;育种者;饲养者
    breeding	繁殖;育种;养殖;饲养;教养
    breeding ground	滋生地;温床;繁殖地
    breeze	微风;轻风;和风
    brethren	兄弟;同胞;弟兄
    Bretton Woods	布雷顿森林
    brevity	简洁;短暂;简短
    brew	酿造;酝酿;泡;冲泡
    brewer	酿酒商;酿造者;酿酒师
    brewery	啤酒厂;酿酒厂
    Brexit	英国脱欧;脱欧
    Brian	布赖恩;布莱恩
    bribe	贿赂;行贿;收买;受贿
    bribery	贿赂;行贿;受贿;行贿受贿
    brick	砖;砖块;砖头
    brick and mortar	实体;砖混
    bricklayer	泥瓦匠;砌砖工;砖匠
    BRICS	金砖国家;金砖
    BRICS countries	金砖国家
    bridal	新娘;婚礼
    bride	新娘;新妇
    bridegroom	新郎
    bridesmaid	伴娘;女傧相
    bridge	桥;桥梁;大桥;桥牌;弥合
    bridge loan	过桥贷款
    bridge the gap	弥合差距;缩小差距;弥合
    bridgehead	桥头堡
    bridging	弥合;桥接
    bridle	马勒;缰绳;约束
    brief	简短;短暂;简要;简报;简介;通报
    briefcase	公文包;手提箱
    briefing	简报;吹风会;通报;情况介绍;发布会
    briefing paper	简报;情况介绍
    briefly	简要地;简短;短暂;简单地;简要
    brigade	旅;大队;生产队
    brigadier	准将;旅长
    brigand	土匪;强盗
    bright	明亮;聪明;光明;鲜艳;明朗;亮
    bright and clear	明亮;晴朗
    bright eyes	明亮的眼睛
    bright future	光明的未来;美好的未来;光明前途
    bright moon	明月
    bright side	光明的一面;乐观
    bright sunshine	明媚的阳光;阳光灿烂
    brighten	变亮;照亮;使明亮;活跃起来
    brightly	明亮地;明亮;灿烂;光亮
    brightness	亮度;明亮;光亮
    brilliance	光辉;才华;辉煌;光彩
    brilliant	辉煌;灿烂;杰出;才华横溢;出色;聪明
    brilliantly	出色;灿烂;辉煌
    brim	边缘;帽檐;充满
    brine	盐水;卤水
    bring	带来;拿来;带;使;引起;提起
    bring about	带来;引起;导致;造成;实现
    bring along	带来;带上;随身带
    bring an end to	结束;终止
    bring back	带回;恢复;拿回来;使回忆起
    bring back to life	复活;救活
    bring benefits to	造福;带来好处;惠及
    bring charges	起诉;提出指控
    bring down	降低;打倒;推翻;使下降
    bring forth	产生;提出;引起
    bring forward	提出;提前;提议
    bring home	带回家;使明白
    bring in	引进;引入;带来;收入
    bring into effect	实施;使生效;生效
    bring into full play	充分发挥;发挥
    bring into play	发挥;调动
    bring on	引起;导致
    bring out	拿出;推出;使显现;出版
    bring over	带来;拿过来
    bring peace	带来和平
    bring pressure to bear	施加压力;施压
    bring to a close	结束;闭幕
    bring to an end	结束;终止
    bring to justice	绳之以法
    bring to light	揭露;曝光;公之于众
    bring to mind	使人想起;想起
    bring to trial	审判;受审
    bring together	汇集;聚集;团结
    bring under control	控制;得到控制
    bring up	抚养;提出;培养;养大
    bring up the rear	殿后;断后
    brink	边缘;濒临
    Brisbane	布里斯班
    brisk	轻快;活跃;兴旺;敏捷
    briskly	轻快地;轻快;迅速
    bristle	鬃毛;刚毛;发怒
    bristling	怒发冲冠;竖起
    Bristol	布里斯托尔
    Britain	英国;不列颠;大不列颠
    British	英国;英国人;不列颠
    British Airways	英国航空;英航
    British Army	英军;英国军队
    British Columbia	不列颠哥伦比亚省;卑诗省
    British Council	英国文化协会;英国文化委员会
    British Embassy	英国大使馆
    British Empire	大英帝国
    British government	英国政府
    British Isles	不列颠群岛
    British Museum	大英博物馆
    British Parliament	英国议会
    British pound	英镑
    British Prime Minister	英国首相
    Briton	英国人;不列颠人
    Brittany	布列塔尼
    brittle	脆;易碎;脆弱
    broach	提出;开启
    broad	广泛;宽阔;广阔;宽;广大;广博
    broad consensus	广泛共识
    broad daylight	光天化日;大白天
    broad masses	广大群众;广大人民群众;人民大众
    broad prospects	前景广阔;广阔前景
    broad range	广泛;范围广泛
    broad support	广泛支持
    broad-based	广泛;基础广泛
    broad-minded	心胸开阔;宽宏大量
    broadband	宽带
    broadcast	广播;播放;播出;直播
    broadcaster	广播公司;播音员;广播员
    broadcasting	广播;播音;播出
    broadcasting station	广播电台;电台
    broaden	拓宽;扩大;拓展;开阔
    broadly	大致;广泛;大体上;广义
    broadside	舷侧;抨击
    Broadway	百老汇
    brocade	锦缎;织锦
    broccoli	西兰花;花椰菜
    brochure	小册子;宣传册;手册
    broil	烤;炙
    broke	打破;破产;破裂;断;打断;爆发;身无分文
    broken	破碎;打破;坏;断;破;折断;破损
    broken bones	骨折;断骨
    broken down	破旧;坏了;出故障
    broken glass	碎玻璃;玻璃碎片
    broken heart	破碎的心;心碎;伤心
    broken leg	断腿
    broken-hearted	心碎;伤心;悲痛
    broker	经纪人;掮客;经纪;中间人
    brokerage	经纪;经纪业;券商;佣金
    Bronx	布朗克斯
    bronze	青铜;铜;铜牌
    Bronze Age	青铜时代;青铜器时代
    bronze medal	铜牌
    brooch	胸针;饰针
    brood	沉思;孵;一窝
    brook	小溪;溪流;小河
    Brooklyn	布鲁克林
    broom	扫帚;扫把
    broomstick	扫帚柄;扫帚
    broth	肉汤;汤;清汤
    brothel	妓院;窑子
    brother	兄弟;哥哥;弟弟;弟兄;哥
    brother and sister	兄妹;姐弟
    brother-in-law	姐夫;妹夫;大舅子;小叔子;内兄
    brotherhood	兄弟情谊;兄弟会;手足情谊
    brotherly	兄弟般;手足
    brothers	兄弟;弟兄
    brothers and sisters	兄弟姐妹;兄弟姊妹
    brought	带来;拿来;带;造成;提起
    brought about	带来;造成;引起
    brought forward	提出;提前
    brought up	长大;抚养;提出
    brow	眉毛;额头;眉头;前额
    browbeat	恫吓;威逼
    Brown	布朗
    brown	棕色;褐色;棕
    brown rice	糙米
    brown sugar	红糖
    brownie	布朗尼;巧克力蛋糕
    brownish	褐色;带褐色
    browse	浏览;翻阅
    browser	浏览器
    Bruce	布鲁斯
    Bruges	布鲁日
    bruise	瘀伤;青肿;擦伤;淤青
    Brunei	文莱
    brunt	冲击;首当其冲
    brush	刷子;刷;画笔;毛笔;拂过;擦过
    brush aside	不理会;置之不顾;漠视
    brush off	刷掉;拒绝
    brush up	温习;复习
    brushstroke	笔触;笔画
    brushwood	灌木丛;柴枝;柴
    brushwork	笔法
    brusque	粗鲁;唐突;生硬
    Brussels	布鲁塞尔
    brutal	残酷;残忍;野蛮;粗暴;残暴
    brutality	残忍;暴行;残暴;野蛮
    brutally	残忍地;野蛮地;残酷;残忍
    brute	畜生;野兽;残忍
    brutish	野兽般;粗野;残忍
    BSE	疯牛病
    bubble	泡沫;气泡;泡;冒泡
    bubble economy	泡沫经济
    bubbling	冒泡;沸腾
    bubonic plague	鼠疫;腺鼠疫
    Bucharest	布加勒斯特
    buck	美元;雄鹿;公羊
    buck up	打起精神;振作
    bucket	桶;水桶;铲斗
    buckle	扣;扣子;搭扣;弯曲
    buckwheat	荞麦
    bucolic	田园;乡村
    bud	芽;花蕾;蓓蕾;萌芽
    Budapest	布达佩斯
    Buddha	佛;佛陀;佛像
    Buddhism	佛教
    Buddhist	佛教;佛教徒;佛
    Buddhist temple	佛寺;寺庙;佛庙
    budding	萌芽;初露头角;发芽
    buddy	伙伴;伙计;好友;哥们
    budge	移动;让步;挪动
    budget	预算;财政预算;预算案
    budget bill	预算案
    budget constraints	预算限制;预算约束
    budget cuts	预算削减;削减预算
    budget deficit	预算赤字;财政赤字
    budget surplus	预算盈余;财政盈余
    budgetary	预算
    budgeting	预算编制;预算
    Buenos Aires	布宜诺斯艾利斯
    buffalo	水牛;野牛;布法罗
    buffer	缓冲;缓冲区;缓冲器
    buffer zone	缓冲区;缓冲地带
    buffet	自助餐
    buffet restaurant	自助餐厅
    Buffett	巴菲特
    buffoon	小丑;滑稽演员
    bug	虫子;错误;昆虫;漏洞;窃听器;缺陷
    bugbear	眼中钉
    bugle	军号;号角;喇叭
    build	建立;建设;建造;打造;构建;修建;盖
    build a bridge	建桥;架桥;搭建桥梁
    build on	基于;建立在;发扬
    build trust	建立信任;增进信任
    build up	积累;建立;增强;增进
    builder	建筑商;建设者;建造者;建筑工人
    builders	建设者;建筑商;建筑工人
    building	建筑;大楼;建筑物;建设;楼房;楼
    building area	建筑面积
    building blocks	积木;基石;组成部分
    building industry	建筑业
    building material	建筑材料;建材
    building materials	建筑材料;建材
    building site	工地;建筑工地
    building up	建设;积累;建立
    buildup	积累;集结;建立;增强
    built	建造;建立;建成;修建;建
    built-in	内置;内建;固有
    Bukhara	布哈拉
    bulb	灯泡;球茎;电灯泡
    Bulgaria	保加利亚
    Bulgarian	保加利亚;保加利亚人
    bulge	凸起;膨胀;鼓起;凸出
    bulimia	贪食症
    bulk	大部分;大量;散装;体积;大宗;批量
    bulk carrier	散货船
    bulk commodities	大宗商品
    bulkhead	舱壁
    bulky	笨重;庞大;体积大
    bull	公牛;牛市;牛
    bull market	牛市
    bulldozer	推土机
    bullet	子弹;弹头;枪弹
    bullet train	高速列车;子弹头列车;动车
    bulletin	公告;公报;简报;通报;布告
    bulletin board	布告栏;公告板;公告栏
    bulletproof	防弹
    bullfight	斗牛;斗牛表演
    bullion	金条;金银;金块
    bullish	看涨;乐观;看好
    bullock	阉牛;小公牛
    bullshit	胡说;废话;胡说八道;狗屁
    bully	欺负;恃强凌弱;恶霸;欺凌;霸凌
    bullying	欺凌;霸凌;欺负
    bulwark	堡垒;壁垒;屏障
    bum	流浪汉;屁股;无业游民
    bumblebee	大黄蜂;熊蜂
    bump	撞;碰撞;颠簸;肿块;隆起
    bump into	撞上;偶然碰见;偶遇
    bumper	保险杠;丰收;缓冲器
    bumper harvest	大丰收;丰收
    bumpy	颠簸;崎岖;坎坷
    bun	小圆面包;发髻;包子;馒头
    bunch	束;串;一群;一束;一串
    Bund	外滩
    Bundesbank	德国央行;德国联邦银行;德意志联邦银行
    Bundestag	联邦议院
    bundle	捆;包;一捆;包裹;束
    bundled	捆绑;成捆
    bungalow	平房;小屋;别墅
    bungee	蹦极
    bungle	搞砸;弄糟
    bunk	铺位;床铺;双层床;上铺
    bunker	地堡;掩体;沙坑
    bunkhouse	简易宿舍
    bunny	兔子;小兔子
    buoy	浮标;鼓舞
    buoyancy	浮力
    buoyant	轻快;活跃;繁荣
    burden	负担;重担;重负;包袱
    burden of proof	举证责任
    burdensome	沉重;繁重;累赘
    bureau	局;办事处;分社;办公署
    bureau chief	局长;社长;站长
    Bureau of Statistics	统计局
    bureaucracy	官僚;官僚机构;官僚主义;官僚体制
    bureaucrat	官僚;官僚主义者
    bureaucratic	官僚;官僚主义
    bureaucratism	官僚主义
    burgeoning	迅速发展;蓬勃发展;萌芽
    burger	汉堡;汉堡包
    burglar	窃贼;夜贼;小偷
    burglar alarm	防盗警报器;防盗铃
    burglary	入室盗窃;盗窃;偷窃
    burgundy	勃艮第;紫红色
    burial	埋葬;葬礼;下葬;安葬
    burial ground	墓地;坟场
    buried	埋葬;掩埋;埋;安葬;埋藏
    buried alive	活埋
    Burkina Faso	布基纳法索
    burlap	粗麻布
    burly	魁梧;结实;粗壮
    Burma	缅甸
    Burmese	缅甸;缅甸人;缅甸语
    burn	燃烧;烧;烧伤;烧毁;焚烧
    burn down	烧毁;烧成灰烬
    burn out	烧尽;精疲力竭
    burn to death	烧死
    burn up	烧毁;烧光
    burned	烧;烧毁;烧伤;烧焦
    burned down	烧毁;被烧毁
    burner	燃烧器;炉子;炉头
    burning	燃烧;焚烧;炽热;灼热;着火
    burning hot	滚烫;灼热
    burnt	烧焦;烧毁;烧;焦
    burp	打嗝;打饱嗝
    burrow	洞穴;挖洞;地洞
    bursar	财务主管
    burst	爆裂;爆发;突然;破裂;迸发;冲
    burst forth	爆发;迸发
    burst into	突然;闯入;爆发
    burst into laughter	哈哈大笑;大笑起来;哄堂大笑
    burst into tears	大哭起来;哭了起来;放声大哭;突然哭
    burst of	一阵;爆发
    burst out	突然;爆发;迸发
    burst out laughing	大笑起来;哈哈大笑
    bursting	爆裂;充满
    Burundi	布隆迪
    bury	埋葬;掩埋;埋;安葬
    bus	公共汽车;公交车;巴士;总线;汽车
    bus driver	公交车司机;巴士司机;公共汽车司机
    bus line	公交线路;公交线
    bus station	汽车站;公交站;车站
    bus stop	公交车站;公共汽车站;车站
    Busan	釜山
    busboy	餐馆杂工
    Bush	布什;小布什;布希
    bush	灌木;灌木丛;矮树丛
    Bush administration	布什政府
    bush telegraph	小道消息
    bushel	蒲式耳
    bushfire	丛林大火;山火
    bushy	浓密;茂密
    busily	忙碌地;忙着;忙碌
    business	商业;生意;业务;企业;经商;事情;商务
    business activity	商业活动;经营活动
    business administration	工商管理;企业管理
    business as usual	一切照常;照常营业
    business card	名片
    business circles	商界;工商界;企业界
    business class	商务舱;公务舱
    business community	商界;工商界;企业界
    business conditions	商业环境;经营状况
    business confidence	商业信心;企业信心
    business contacts	商业联系;业务联系
    business cooperation	商务合作;业务合作
    business cycle	商业周期;经济周期
    business data	商业数据;业务数据
    business day	工作日;营业日
    business environment	营商环境;商业环境;经营环境
    business ethics	商业道德;商业伦理
    business hours	营业时间;办公时间
    business leader	商界领袖;企业领袖
    business license	营业执照;经营许可证
    business lunch	商务午餐
    business management	企业管理;经营管理;商业管理
    business model	商业模式;经营模式
    business operation	经营;业务运作;企业经营
    business opportunity	商机;商业机会
    business partner	商业伙伴;合作伙伴;生意伙伴
    business people	商人;商界人士;生意人
    business plan	商业计划;经营计划
    business school	商学院
    business scope	经营范围;业务范围
    business sector	商业部门;企业界;工商界
    business tax	营业税
    business travel	商务旅行;商旅
    business trip	出差;公务旅行;商务旅行
    business unit	业务部门;事业部;经营单位
    business volume	业务量;营业额
    business world	商界;企业界
    businesslike	有条不紊;公事公办;务实
    businessman	商人;生意人;企业家;实业家
    businessmen	商人;企业家;客商
    businesswoman	女商人;女企业家
    bust	半身像;胸围;破产;逮捕
    bustle	喧闹;忙碌;熙熙攘攘
    bustling	繁华;熙熙攘攘;热闹;喧闹
    busy	忙;忙碌;繁忙;繁华;忙于
    busy season	旺季;农忙
    but	但是;但;可是;而;不过;除了;然而
    but also	而且;还;也
    but for	要不是;若非;如果没有
    butcher	屠夫;肉贩;屠杀;屠宰;屠户
    butchery	屠杀;屠宰
    butler	管家;男管家;仆役长
    butt	屁股;烟头;烟蒂;臀部
    butter	黄油;奶油;牛油
    butter knife	黄油刀
    buttercup	毛茛
    butterfly	蝴蝶;蝶
    buttock	屁股;臀部
    buttocks	屁股;臀部
    button	按钮;纽扣;钮扣;扣子
    buttoned	扣上;扣好
    buttonhole	扣眼;纽扣孔
    buttress	支持;支撑;扶壁
    buy	买;购买;收购;购;买下
    buy in	买进;买入
    buy out	买断;收购;买下全部
    buy up	收购;全部买下;抢购
    buyer	买家;买方;购买者;买主;采购员
    buyer's market	买方市场
    buying	购买;买;收购;采购
    buying power	购买力
    buyout	收购;买断
    buzz	嗡嗡;嗡嗡声;喧闹
    buzzing	嗡嗡;嗡嗡作响
    buzzword	流行语;时髦词
    by	由;通过;被;到;靠;经
    by a large margin	大幅;大比分
    by a narrow margin	险胜;以微弱优势;微弱多数
    by accident	偶然;意外;无意中
    by agreement	协议;经协议;按协议
    by air	乘飞机;空运;航空
    by all accounts	据说;众所公认
    by all means	一定;务必;想方设法;无论如何
    by and by	不久;不久以后;渐渐
    by and large	大体上;总的来说;基本上
    by any chance	万一;或许;可能
    by any means	以任何方式;无论如何;不择手段
    by any standard	无论以何种标准
    by birth	生来;出生;血统
    by bus	乘公共汽车;坐公交;乘车
    by car	开车;乘车;驾车;坐车
    by chance	偶然;碰巧;意外
    by comparison	相比之下;比较;相较
    by comparison with	与之相比;相比
    by consensus	协商一致;一致通过;以协商一致方式
    by contrast	相比之下;相反;对比之下
    by day	白天;日间
    by default	默认;缺省;默认情况下
    by definition	顾名思义;根据定义;定义上
    by degrees	逐渐;渐渐
    by design	故意;设计上
    by dint of	凭借;依靠
    by experience	凭经验
    by extension	引申;进而
    by far	迄今为止;显然;远远
    by foot	步行;徒步
    by force	武力;用武力;强行
    by hand	用手;手工;亲手
    by heart	背诵;记住;牢记
    by invitation	应邀;受邀
    by itself	本身;独自;单独
    by land	陆路;由陆路
    by law	依法;法律规定;根据法律
    by leaps and bounds	突飞猛进;飞速
    by lot	抽签
    by majority vote	多数票
    by means of	通过;借助;依靠;用
    by mistake	错误地;误;弄错
    by moonlight	月光下;借着月光
    by my side	我身边;身旁
    by name	名叫;名字
    by nature	生性;天生;本性;天性
    by night	夜间;夜里;夜晚
    by no means	绝不;决不;绝非;决非
    by now	现在;至今;到现在
    by oneself	独自;亲自;自己
    by order of	奉命;命令
    by phone	通过电话;电话;用电话
    by popular demand	应观众要求;应大众要求
    by profession	职业
    by proxy	由代理人;代理;委托
    by rail	铁路;坐火车
    by reason of	由于;因为
    by right	有权;依法
    by rights	按理;照理
    by sea	海路;乘船;海运
    by sight	面熟;见过
    by surprise	出其不意;措手不及;意外
    by telephone	电话;通过电话
    by that time	到那时;届时;那时
    by the day	一天天;日渐
    by the dozen	成打;大量
    by the end of	底;年底前;末
    by the end of last year	去年底;截至去年底
    by the end of this century	本世纪末
    by the end of this year	今年底;今年年底
    by the fire	炉边;火炉旁
    by the hand	手;拉着手
    by the law	依法
    by the light of	借着
    by the look of it	看样子;看来
    by the name of	名叫;名为
    by the river	河边;河畔
    by the roadside	路边;路旁
    by the same token	同样;同理
    by the sea	海边;海滨
    by the side of	旁边;身边
    by the time	等到
    by the way	顺便说一下;顺便;顺便问一下;对了
    by the window	窗边;窗前;窗口
    by then	到那时;届时;那时
    by this means	用这种方法;以此
    by this time	这时;此时;到此时
    by trade	职业
    by train	乘火车;坐火车
    by turns	轮流;交替
    by virtue of	凭借;由于;因
    by water	水路;乘船
    by way of	通过;经由;作为
    by word of mouth	口头;口口相传;口耳相传
    by-election	补选
    by-product	副产品
    BYD	比亚迪
    bye	再见;拜拜
    bygone	过去;往昔;以往
    bygones	往事;过去的事
    bylaw	章程;附则;规章制度
    bylaws	章程;细则;附则
    bypass	绕过;旁路;绕开;绕道
    Byron	拜伦
    bystander	旁观者;路人;围观者
    byte	字节
    Byzantine	拜占庭;拜占庭帝国
    """#
}
