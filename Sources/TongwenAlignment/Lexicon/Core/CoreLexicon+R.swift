extension CoreLexicon {
  /// Headwords that begin with R.
  static let wordsR: StaticString = #"""
    Rabat	拉巴特
    rabbi	拉比
    rabbit	兔子;兔
    rabies	狂犬病
    raccoon	浣熊
    race	种族;比赛;竞赛;赛跑;竞争
    race against time	争分夺秒;与时间赛跑
    racecourse	赛马场;跑马场
    Rachel	雷切尔
    racial	种族
    racial discrimination	种族歧视
    racial equality	种族平等
    racial segregation	种族隔离
    racing	赛车;赛马;竞赛
    racism	种族主义;种族歧视
    racist	种族主义;种族主义者;种族歧视
    rack	架;架子
    racket	球拍;敲诈;喧闹
    radar	雷达
    radiant	灿烂;容光焕发
    radiate	辐射;散发
    radiation	辐射;放射
    radiator	散热器;暖气片
    radical	激进;彻底;根本
    radicalism	激进主义
    radically	彻底;根本
    radio	无线电;广播;电台;收音机
    radio and television	广播电视;广电
    radio broadcast	广播;无线电广播
    radio station	电台;广播电台
    radioactive	放射性
    radioactivity	放射性
    radish	萝卜
    radius	半径
    raft	木筏;筏子;筏
    raft of	一系列;大量
    rag	破布;抹布;碎布
    rage	愤怒;狂怒;肆虐;大怒
    raged	肆虐;大怒
    ragged	破烂;衣衫褴褛;破旧
    raging	肆虐;猛烈;汹涌
    raid	突袭;袭击;搜查;空袭
    rail	铁路;铁轨;轨道;栏杆
    rail transit	轨道交通
    railing	栏杆
    railroad	铁路
    railway	铁路;铁道
    railway construction	铁路建设
    railway line	铁路线;铁路
    railway network	铁路网
    railway station	火车站;车站
    railway track	铁轨;铁路轨道
    railway transport	铁路运输
    rain	雨;下雨;降雨;雨水
    rainbow	彩虹
    raincoat	雨衣
    rained	下雨
    rainfall	降雨;降雨量;降水
    rainforest	雨林;热带雨林
    rainstorm	暴雨;雷雨
    rainwater	雨水
    rainy	多雨;下雨;雨天
    rainy day	雨天;下雨天
    rainy season	雨季
    raise	提高;筹集;提出;举起;养;抚养;饲养
    raise a question	提出问题;提问
    raise awareness	提高认识;提高意识
    raise capital	筹资;集资;融资
    raise funds	筹款;筹集资金;募捐
    raise money	筹款;筹钱;集资
    raise the question	提出问题
    raised	提高;提出;举起;抬起;筹集
    raisin	葡萄干
    rake	耙子;耙
    rally	集会;反弹;拉力赛;回升
    Ralph	拉尔夫
    ram	公羊;撞
    Ramadan	斋月
    ramp	坡道;斜坡;匝道
    rampant	猖獗;猖狂;泛滥
    ran	跑;跑步;经营;奔跑;运行
    ran away	逃跑;跑掉;逃走
    ran into	遇到;碰到;跑进;撞上
    ran out	跑出;用完
    ranch	牧场;大牧场
    random	随机;任意;胡乱
    randomly	随机;任意
    rang	响;响起;按铃;打电话
    range	范围;幅度;区间;系列;山脉
    ranger	护林员;巡警
    Rangoon	仰光
    rank	排名;等级;军衔;位居;级别;名列
    rank and file	普通成员;基层;普通士兵
    rank first	名列第一;位居第一;排名第一;居首位
    ranked	排名;位居;名列
    ranking	排名;排行榜;名次
    ransom	赎金
    rap	说唱
    rape	强奸
    rape victim	强奸受害者
    rapid	快速;迅速;高速;急速
    rapid development	快速发展;迅速发展;迅猛发展
    rapid growth	快速增长;迅速增长;高速增长
    rapidly	迅速;快速;飞速;急剧
    rapist	强奸犯
    rapport	融洽;和谐
    rapprochement	和解;恢复邦交
    rapture	狂喜;欢天喜地
    rare	罕见;稀有;少见;难得
    rare earth	稀土
    rarely	很少;难得;罕见;极少
    rarity	稀有;罕见;珍品
    rascal	流氓;无赖;坏蛋
    rash	皮疹;轻率;鲁莽
    raspberry	树莓;覆盆子
    rat	老鼠;鼠;大鼠
    rat race	激烈竞争
    rate	率;速度;利率;比率;评级;价格
    rate cut	降息
    rate hike	加息
    rate of growth	增长率;增长速度
    rate of interest	利率
    rate of return	收益率;回报率
    rather	相当;宁愿;而是;颇
    rather than	而不是;而非
    ratification	批准
    ratified	批准
    ratify	批准
    rating	评级;评分;等级
    rating agency	评级机构
    ratio	比率;比例;比
    ration	配给;口粮;定量
    rational	理性;合理
    rationale	理由;依据;理论基础
    rationality	理性;合理性
    rationalize	合理化
    rationally	理性;合理
    rattle	嘎嘎;咯咯;摇铃
    ravage	蹂躏;破坏;肆虐
    rave	咆哮;热烈
    raven	乌鸦;渡鸦
    ravenous	饿极了;饥饿
    ravine	峡谷;山沟;沟壑
    raw	生;原始;未加工
    raw material	原材料;原料
    ray	光线;射线;一缕
    Raymond	雷蒙德
    razor	剃刀;剃须刀
    re-education	再教育
    re-election	连任;改选;竞选连任
    re-employment	再就业
    re-establish	重建;恢复
    reach	达到;到达;达成;抵达;伸手
    reach a consensus	达成共识;达成一致
    reach an agreement	达成协议;达成一致
    reach out	伸出;伸手;接触
    reach the goal	达到目标;实现目标
    reached	达到;到达;达成;抵达
    reached out	伸出;伸手
    react	反应;作出反应;回应
    reaction	反应;回应
    reactionary	反动;反动派
    reactive	反应;被动;活性
    reactor	反应堆;反应器;核反应堆
    read	读;阅读;看;朗读
    read aloud	朗读
    read out	宣读;读出
    readable	可读;易读
    reader	读者;阅读器
    readers	读者
    readership	读者;读者群
    readily	容易;轻易;乐意
    readiness	准备;就绪;愿意;战备
    reading	阅读;读;读数;读书
    readjust	调整;重新调整
    readjustment	调整;重新调整
    ready	准备;准备好;就绪;愿意
    ready-made	现成
    reaffirm	重申;再次确认
    reaffirmed	重申
    Reagan	里根
    real	真正;真实;实际;现实
    real economy	实体经济
    real estate	房地产;不动产
    real estate agent	房地产经纪人;房产中介
    real estate market	房地产市场
    real income	实际收入
    real time	实时
    real-time	实时
    realignment	重新调整;改组
    realism	现实主义
    realist	现实主义者;现实主义
    realistic	现实;逼真;切合实际
    realistically	现实;实际
    reality	现实;实际;事实
    realization	实现;认识
    realize	实现;意识到;认识到;明白
    realized	意识到;实现;明白;发现
    really	真;真的;确实;真正;的确;实在
    realm	领域;王国;境界
    reap	收获;收割;获得
    reappear	再次出现;重新出现;重现
    reappoint	续任;再次任命
    rear	后方;后面;抚养;后部
    rear guard	后卫
    rearing	养殖;饲养;抚养
    rearrange	重新安排;重新排列
    reason	原因;理由;理性;推理;道理
    reason why	原因;为什么
    reasonable	合理;合情合理;通情达理
    reasonably	合理;相当
    reasoning	推理;论证;道理
    reassert	重申
    reassess	重新评估
    reassurance	安慰;保证
    reassure	安抚;放心;安慰;打消疑虑
    reassured	放心;安心;安慰
    rebate	回扣;退税;返还
    Rebecca	丽贝卡
    rebel	叛军;反叛;反抗;叛乱
    rebellion	叛乱;反叛;造反;起义
    rebellious	叛逆;反叛
    rebirth	重生;再生;新生
    rebound	反弹;回升
    rebuff	拒绝;回绝
    rebuild	重建;改建
    rebuilding	重建
    rebuilt	重建
    rebuke	指责;斥责;训斥
    rebut	反驳;驳斥
    recall	召回;回忆;回想;记得
    recalled	回忆;召回;回忆说;回忆道;想起
    recapture	夺回;重新夺回;收复
    recede	后退;消退;减弱
    receipt	收据;收到;发票;收条
    receipts	收入;收据
    receivable	应收;应收账款
    receive	接收;收到;接受;获得;接待;接到
    received	收到;接受;获得;接到;得到
    received wisdom	普遍看法
    receiver	听筒;接收器;话筒;接收者
    recent	最近;近期;近来;新近
    recent years	近年来;近年;近几年;最近几年
    recently	最近;近日;近来;日前;近期
    recently published	最近发表;最近出版
    reception	招待会;接待;接收;前台
    receptionist	接待员;前台
    receptive	接受;乐于接受
    recess	休会;休息;课间;凹处
    recession	衰退;经济衰退;不景气
    recession-hit	衰退
    recharge	充电;充值;补给
    recipe	食谱;配方;菜谱;秘诀
    recipient	接受者;收件人;接收者;获得者;受援
    reciprocal	互惠;对等;相互
    reciprocate	回报;报答
    reciprocity	互惠;对等
    recital	独奏会;朗诵
    recite	背诵;朗诵
    reckless	鲁莽;不顾后果;肆无忌惮
    recklessly	鲁莽;肆意;不顾一切
    reckon	认为;估计;计算
    reclaim	收回;开垦;回收
    reclamation	开垦;填海;回收;复垦
    reclined	斜靠;躺
    recluse	隐士
    recognise	承认;认出;认识到;认可
    recognition	认可;承认;识别;认识
    recognizable	可识别;认得出
    recognize	承认;认识到;认出;识别;认可
    recognized	公认;承认;认可;认出
    recoil	退缩;反冲;后坐力
    recollect	回忆;记起
    recollection	回忆;记忆
    recommend	推荐;建议
    recommendation	建议;推荐
    recommended	推荐;建议
    recompense	报酬;赔偿
    reconcile	调和;和解;协调
    reconciled	和解;和好
    reconciliation	和解;和好;对账
    reconnaissance	侦察
    reconnect	重新连接;重新联系
    reconsider	重新考虑;重新审议
    reconstruct	重建;重构;改造
    reconstruction	重建;改造;重构
    record	记录;纪录;唱片;录音;录制
    record high	历史新高;新高;创纪录
    record low	历史新低;新低;历史低点
    record-breaking	破纪录;创纪录
    record-high	创纪录;历史新高
    recorded	记录;录制;录音
    recorder	录音机;记录员;记录仪
    recording	录音;录制;记录
    recount	叙述;讲述;重新计票
    recoup	收回;弥补
    recourse	追索;求助;追索权
    recover	恢复;康复;追回;收回;复苏;痊愈
    recovered	恢复;康复;追回;痊愈
    recovery	恢复;复苏;康复;回收;回升
    recreate	再现;重现;重建
    recreation	娱乐;休闲;消遣
    recreational	娱乐;休闲
    recruit	招聘;招募;征兵;新兵;聘用
    recruit students	招生
    recruitment	招聘;招募;征兵;招收
    rectangle	长方形;矩形
    rectangular	长方形;矩形
    rectification	整改;整顿;纠正
    rectify	纠正;整改;整顿
    rector	校长;院长
    recuperate	休养;恢复;康复
    recur	复发;再次发生;重现
    recurrence	复发;再次发生;重演
    recurrent	经常性;反复;复发
    recurring	反复;经常性;重复
    recyclable	可回收;可循环
    recycle	回收;循环利用;再利用
    recycling	回收;循环利用;回收利用
    red	红;红色;赤
    Red Army	红军
    red blood cell	红细胞
    red carpet	红地毯
    Red Cross	红十字会;红十字
    red envelope	红包
    red flag	红旗
    red light	红灯
    red scarf	红领巾
    Red Sea	红海
    red tape	繁文缛节;官僚作风;手续
    red tourism	红色旅游
    red wine	红酒;红葡萄酒
    reddish	微红;带红色;淡红
    redeem	赎回;挽回;兑换
    redefine	重新定义
    redemption	赎回;救赎;赎
    redeploy	重新部署
    redhead	红头发
    redirect	重定向;转向
    redistribute	重新分配;再分配
    redistribution	再分配;重新分配
    redouble	加倍
    redress	补救;纠正;平反;救济
    reduce	减少;降低;缩小;减轻;削减
    reduce costs	降低成本
    reduce emissions	减排;减少排放
    reduce poverty	减贫;减少贫困
    reduce risk	降低风险;减少风险
    reduced	减少;降低;减轻
    reducing	减少;降低;减轻
    reduction	减少;降低;削减;下降
    redundancy	冗余;裁员
    redundant	冗余;多余;裁员
    reed	芦苇
    reef	礁;礁石;暗礁
    reel	卷轴;卷;踉跄
    reelect	连任;再次当选
    reelected	连任;再次当选
    reelection	连任;改选
    reemerge	重新出现;再次出现
    refer	提到;参考;指;涉及;参照
    refer to	指;参考;提到;参见;称为
    referee	裁判;裁判员
    reference	参考;引用;参照;提及;借鉴
    referendum	公投;全民公决;公民投票
    referral	转诊;介绍;推荐
    referred	提到;指;称
    refill	再装满;补充;续杯
    refine	完善;提炼;精炼;改进
    refined	精制;精致;优雅;精炼
    refined oil	成品油
    refinement	改进;精炼;细化;优雅
    refinery	炼油厂;精炼厂
    reflect	反映;体现;反射;反思
    reflected	反映;体现;反射;映
    reflection	反映;反思;反射;倒影;思考
    reflective	反思;反光;反射
    reflex	反射;条件反射
    reforestation	植树造林;退耕还林;造林
    reform	改革;改造;革新
    reform and opening up	改革开放
    reform plan	改革方案;改革计划
    reform program	改革计划;改革方案
    reform, development and stability	改革发展稳定
    reformer	改革者;改革家
    reforming	改革
    reformist	改革派;改革者
    refrain	克制;避免;副歌
    refrain from	避免;不要;克制
    refresh	刷新;提神;更新
    refreshed	精神焕发;刷新
    refreshing	清新;提神;清爽
    refreshment	点心;茶点;饮料
    refreshments	茶点;点心;饮料
    refrigerate	冷藏
    refrigeration	制冷;冷藏
    refrigerator	冰箱;电冰箱
    refueling	加油
    refuge	避难;避难所;庇护
    refugee	难民
    refugee camp	难民营
    refund	退款;退还;退回
    refurbish	翻新;整修
    refusal	拒绝
    refusal to	拒绝
    refuse	拒绝;垃圾;不肯;不愿
    refused	拒绝;不肯
    refute	反驳;驳斥;驳
    regain	恢复;重新获得;夺回;收回
    regal	帝王;豪华
    regard	认为;视为;看作;方面;尊重;关于
    regarded	视为;认为;看作;被视为
    regarding	关于;有关;对于;就
    regardless	不管;无论;不论
    regardless of	不管;不论;无论;不分
    regatta	划船比赛;赛艇
    regenerate	再生
    regeneration	再生;重建;复兴
    regent	摄政
    regime	政权;制度;体制;政体
    regiment	团;军团
    region	地区;区域;地方
    regional	地区;区域;地区性;区域性
    regional autonomy	区域自治
    regional conflict	地区冲突;区域冲突
    regional cooperation	区域合作;地区合作
    regional development	区域发展;地区发展
    regional economic integration	区域经济一体化
    regional economy	区域经济;地区经济
    regional integration	区域一体化;地区一体化
    regional organization	区域组织;地区组织
    regional power	地区大国;地区强国
    regional security	地区安全
    regional stability	地区稳定
    register	登记;注册;挂号;寄存器
    registered	注册;登记;挂号
    registered capital	注册资本;注册资金
    registered trademark	注册商标
    registered unemployment	登记失业
    registered unemployment rate	登记失业率
    registrar	登记员;注册官;书记官长
    registration	注册;登记;报名
    registration fee	注册费;报名费;登记费
    registration form	登记表;报名表
    registry	登记处;注册表
    regress	倒退;退步
    regression	回归;倒退
    regret	遗憾;后悔;懊悔;抱歉
    regretful	遗憾;后悔
    regrettable	令人遗憾;遗憾
    regrettably	遗憾;可惜
    regretted	后悔;遗憾
    regular	定期;正规;常规;经常;规则
    regularity	规律;规律性
    regularly	定期;经常;有规律;常常
    regulate	规范;调节;管理;监管;管制
    regulated	规范;监管;受监管;管制
    regulation	监管;规定;法规;条例;调控;调节
    regulations	条例;法规;规定;规章
    regulator	监管机构;监管者;监管部门;调节器
    regulatory	监管;调控;管制
    regulatory agency	监管机构
    regulatory authority	监管机构;监管部门;监管当局
    regulatory body	监管机构;管理机构
    regulatory framework	监管框架
    regulatory system	监管体系;监管制度
    rehabilitate	康复;恢复;修复
    rehabilitation	康复;恢复;修复;平反
    rehearsal	排练;彩排;演练
    rehearse	排练;彩排
    reign	统治;在位;执政
    reimburse	报销;偿还;补偿
    reimbursement	报销;补偿;偿还
    rein	缰绳;控制
    reincarnation	转世;轮回
    reindeer	驯鹿
    reinforce	加强;加固;强化;巩固
    reinforced concrete	钢筋混凝土
    reinforcement	加强;加固;增援;强化
    reinstate	恢复;复职
    reinvent	重塑;彻底改造
    reinvigorate	重振;振兴
    reiterate	重申;反复强调
    reiterated	重申
    reject	拒绝;否决;驳回;驳斥
    rejected	拒绝;驳回;否决
    rejection	拒绝;否决;排斥;驳回
    rejoice	欢喜;高兴;欣喜;欢庆
    rejoiced	欢喜;高兴;欣喜
    rejoin	重新加入;重返
    rejuvenate	振兴;复兴;恢复活力
    rejuvenation	复兴;振兴
    relapse	复发;故态复萌
    relate	有关;联系;涉及;讲述
    related	相关;有关;涉及;亲属
    related party	关联方;当事方;有关方面
    relation	关系;联系;亲属
    relations	关系
    relationship	关系;联系;恋情
    relationship between	关系
    relative	相对;亲戚;亲属;亲人
    relatively	相对;比较;较;较为
    relatives	亲戚;亲属;亲人;亲友
    relativity	相对论;相对性
    relax	放松;松弛;轻松;放宽
    relaxation	放松;松弛;消遣
    relaxed	轻松;放松;宽松
    relaxing	放松;轻松
    relay	接力;中继;转达;转播
    relay race	接力赛
    release	发布;释放;公布;上映;放开;发行
    released	发布;公布;释放;获释;发行
    relegate	降级;贬
    relent	松口;让步;心软
    relentless	无情;不懈;残酷
    relentlessly	无情;不懈
    relevance	相关性;关联;意义
    relevant	相关;有关
    relevant agencies	有关机构;相关机构
    relevant authorities	有关部门;主管部门;有关当局
    relevant department	有关部门;相关部门
    relevant information	相关信息;有关资料;有关信息
    relevant laws	相关法律;有关法律
    relevant laws and regulations	有关法律法规;相关法律法规
    relevant parties	有关各方;有关方面
    relevant provisions	有关规定;相关规定
    reliability	可靠性
    reliable	可靠;可信
    reliably	可靠
    reliance	依赖;依靠
    reliant	依赖;依靠
    relic	文物;遗迹;遗物;古迹
    relief	救济;救援;缓解;安慰;宽慰;救灾
    relief supplies	救灾物资;救援物资;救济物资
    relief work	救援工作;救灾工作;救济工作
    relieve	缓解;减轻;解除
    relieved	松了一口气;放心;宽慰;缓解
    religion	宗教
    religious	宗教;虔诚
    religious affairs	宗教事务
    religious belief	宗教信仰
    religious freedom	宗教自由;宗教信仰自由
    religious group	宗教团体;教派
    religious leader	宗教领袖
    relinquish	放弃;交出
    relish	津津有味;享受
    relive	重温;再体验
    relocate	搬迁;迁移;重新安置
    relocation	搬迁;迁移;安置
    reluctance	不情愿;不愿
    reluctant	不情愿;不愿;勉强
    reluctantly	不情愿;勉强;无奈
    rely	依靠;依赖;靠
    rely mainly on	主要依靠;主要靠
    rely on	依靠;依赖;靠;凭借
    remain	仍然;保持;留;依然;剩下;留下
    remain unchanged	保持不变;不变
    remain vigilant	保持警惕
    remainder	剩余;其余;余下
    remained	仍然;保持;依然;留;剩下
    remaining	剩余;剩下;其余;余下
    remains	遗体;遗骸;遗迹;残骸
    remake	翻拍;重拍;重制
    remark	言论;讲话;备注;评论;说
    remarkable	显著;卓越;非凡;了不起
    remarkably	显著;非常;格外
    remarked	说;评论;说道
    remarks	讲话;言论;发言
    remedial	补救
    remedial measure	补救措施
    remedy	补救;补救措施;疗法;救济;治疗
    remember	记得;记住;想起;铭记
    remember clearly	记得很清楚;清楚地记得
    remembered	记得;想起;记起
    remembrance	纪念;怀念
    remind	提醒;使想起
    reminded	提醒;想起
    reminder	提醒;提示
    reminisce	回忆;追忆
    reminiscence	回忆;怀旧
    reminiscent	令人想起;怀旧
    remit	汇款;汇寄;职权
    remittance	汇款
    remnant	残余;残留;遗迹
    remorse	悔恨;懊悔;自责
    remote	偏远;远程;遥远;遥控
    remote area	偏远地区;边远地区
    remote control	遥控器;遥控;远程控制
    remote sensing	遥感
    remote village	偏远山村;偏远村庄
    remotely	远程
    remotely controlled	遥控
    removable	可移动;可拆卸
    removal	清除;移除;去除;拆除;免职
    remove	删除;移除;去除;消除;取下;搬走
    removed	删除;去除;移除;拆除;免职
    remuneration	报酬;薪酬
    Ren	任
    renaissance	复兴;文艺复兴
    rename	更名;重命名;改名
    renamed	更名;改名
    Renault	雷诺
    render	提供;使得;渲染;致使
    rendering	渲染;翻译
    renegotiate	重新谈判
    renew	更新;续签;延长;恢复
    renewable	可再生;再生
    renewable energy	可再生能源
    renewable resource	可再生资源
    renewal	更新;续签;续期;复兴
    renewed	重新;更新;再次
    renminbi	人民币
    renounce	放弃;宣布放弃
    renovate	翻新;装修;改造
    renovation	翻新;装修;改造;整修
    renown	名声;声誉
    renowned	著名;知名;有名
    rent	租金;房租;租;租用
    rent-seeking	寻租
    rental	租赁;租金;出租
    rental housing	租赁住房;出租房;租赁房
    rented	租;租用
    reopen	重新开放;重开;重新开业
    reorganization	重组;改组
    reorganize	重组;改组;整顿
    repair	修理;修复;维修;修
    repair shop	修理店;修理厂
    repaired	修理;修复;修好
    repatriate	遣返;遣送
    repatriation	遣返
    repay	偿还;还;报答;还款
    repayment	还款;偿还
    repeal	废除;废止
    repeat	重复;重演;反复
    repeated	重复;反复;多次;屡次
    repeatedly	反复;多次;一再;屡次;再三
    repel	击退;排斥
    repellent	驱虫剂;令人厌恶
    repent	悔改;忏悔;后悔
    repentance	悔改;忏悔
    repercussion	影响;后果;反响
    repertoire	剧目;曲目
    repetition	重复;反复
    repetitive	重复
    replace	取代;代替;更换;替换;替代
    replaced	取代;代替;更换
    replacement	更换;替换;替代;接替
    replay	重播;重赛;回放
    replenish	补充
    replica	复制品;仿制品
    replicate	复制
    replied	回答;答道;回答说;答复;回复
    reply	回答;答复;回复;回信
    report	报告;报道;举报;汇报;据
    report to	报告;向
    reported	报道;报告;据报道;通报
    reported cases	报告病例
    reportedly	据报道;据说;据悉;据称
    reporter	记者
    reporting	报道;报告;举报
    repose	休息;安息
    repository	仓库;存储库;库
    represent	代表;表示;体现
    representation	代表;表示;代表性;表现
    representative	代表;有代表性;代表性
    representative office	代表处;办事处
    represented	代表
    repress	压抑;镇压;抑制
    repression	压迫;镇压;压抑
    repressive	压制;镇压
    reprieve	缓刑;缓解;死缓
    reprimand	谴责;训斥;申斥
    reprint	重印;转载
    reprisal	报复
    reproach	责备;指责
    reproduce	复制;繁殖;再现
    reproduction	复制;繁殖;再现;生殖
    reproductive	生殖;繁殖
    reproductive health	生殖健康
    reptile	爬行动物
    republic	共和国;共和
    Republican	共和党;共和党人
    Republican Party	共和党
    repudiate	否认;拒绝;批判
    repugnant	令人反感;厌恶
    repulse	击退
    reputable	信誉良好;有信誉;知名
    reputation	声誉;名声;信誉;名誉
    repute	名声;声誉
    request	请求;要求;申请
    request for	请求;要求
    requested	要求;请求
    require	要求;需要;必须
    required	要求;需要;必需;规定
    required by law	法律规定;依法
    required course	必修课
    requirement	要求;需求;需要;条件
    requisite	必要;必需
    requisition	征用
    rescind	撤销;废除
    rescue	救援;营救;抢救;救;解救
    rescue and relief	抢险救灾;救援
    rescue effort	救援;救援工作
    rescue operation	救援行动;救援工作;营救行动
    rescue team	救援队
    rescue work	救援工作;抢险
    rescue worker	救援人员
    rescued	获救;救出;营救
    rescuer	救援人员;救援者
    research	研究;调研;科研
    research and analysis	研究分析
    research and development	研发;研究与开发;研究和开发;研究开发
    research center	研究中心
    research findings	研究结果;研究成果
    research fund	研究经费;科研经费;研究基金
    research group	课题组;研究小组;研究组
    research institute	研究所;研究院;科研院所
    research institution	研究机构;科研机构
    research paper	研究论文;论文
    research project	研究项目;科研项目;研究课题
    research report	研究报告;调研报告
    research result	研究结果;研究成果
    research team	研究团队;研究小组;科研团队
    researcher	研究人员;研究者;研究员;科研人员
    researchers	研究人员;研究者;科研人员
    resemblance	相似;相像
    resemble	像;类似;相似
    resembled	像;好像;类似
    resent	怨恨;憎恨;不满
    resentful	怨恨;不满;愤恨
    resentment	怨恨;不满;愤恨
    reservation	预订;保留;预约
    reserve	储备;保留;保护区;预订;预留;后备
    reserve currency	储备货币
    reserve fund	储备金;公积金;储备基金
    reserve requirement ratio	存款准备金率
    reserved	保留;预留;内敛
    reserves	储备;储量;准备金
    reservoir	水库;储层
    resettle	安置;重新安置
    resettlement	安置;移民安置;重新安置
    reshape	重塑;改造
    reshuffle	改组;重组;洗牌
    reside	居住;居留
    residence	住所;居住;居留;住宅;官邸
    residence permit	居留许可;居住证;居留证
    resident	居民;常驻;住户
    residential	住宅;居住;居民
    residential area	住宅区;居民区
    residential building	住宅楼;居民楼
    residential community	居民小区;社区;小区
    residential property	住宅;住宅物业
    residual	剩余;残留;残余
    residue	残留;残留物;残渣
    resign	辞职;辞去
    resignation	辞职;辞呈
    resigned	辞职;辞去;无奈
    resilience	韧性;弹性;复原力;抵御能力
    resilient	有弹性;有韧性;韧性
    resin	树脂
    resist	抵抗;抵制;抗拒;抗
    resistance	抵抗;抗性;阻力;抵制;电阻
    resistant	抵抗;耐;抗性
    resolute	坚决;坚定;果断
    resolutely	坚决;坚定;毅然
    resolution	决议;分辨率;解决;决心
    resolve	解决;决心;决议
    resolved	解决;决心
    resonance	共振;共鸣
    resonate	共鸣;产生共鸣;回响
    resort	度假村;度假胜地;诉诸;手段
    resound	回荡;回响
    resounding	响亮;彻底
    resource	资源
    resource allocation	资源配置;资源分配
    resource conservation	资源节约;节约资源
    resource-saving	资源节约型;节约资源
    resourceful	足智多谋;机智
    resources	资源
    respect	尊重;尊敬;方面;敬意
    respectability	体面
    respectable	体面;值得尊敬;可敬
    respected	受人尊敬;尊敬;尊重
    respectful	尊重;恭敬;尊敬
    respectfully	恭敬;尊敬
    respective	各自;分别
    respectively	分别;各自
    respiration	呼吸
    respirator	呼吸器;呼吸机;口罩
    respiratory	呼吸;呼吸道
    respiratory disease	呼吸道疾病;呼吸系统疾病
    respiratory tract	呼吸道
    respite	喘息;缓解
    resplendent	辉煌;华丽
    respond	回应;应对;响应;回答;答复
    respond positively	积极回应;积极响应
    respond to	回应;应对;响应;针对
    responded	回应;回答;答复;响应
    respondent	受访者;被告;被调查者;答辩人
    response	回应;反应;响应;应对;答复
    responsibility	责任;职责;义务
    responsibility system	责任制
    responsible	负责;有责任;责任;负责任
    responsible for	负责;负有责任
    responsible person	负责人;责任人
    responsibly	负责任
    responsive	响应;反应灵敏
    rest	休息;其余;剩余;歇;余下
    rest assured	放心;请放心
    rest of the world	世界其他地区;世界其他国家
    restaurant	餐馆;餐厅;饭店;饭馆
    rested	休息;歇
    restless	不安;焦躁;坐立不安
    restoration	恢复;修复;复原;重建
    restoration of diplomatic relations	恢复外交关系;复交
    restore	恢复;修复;还原;重建
    restore order	恢复秩序
    restored	恢复;修复
    restrain	克制;抑制;约束;限制
    restrained	克制;约束
    restraint	克制;约束;限制
    restrict	限制;约束;限定
    restricted	限制;受限;有限
    restricted area	禁区;限制区
    restriction	限制;约束
    restrictive	限制性;限制
    restroom	洗手间;厕所;卫生间
    restructure	重组;改组;调整
    restructuring	重组;结构调整;改组;改制
    result	结果;导致;成果;成绩;后果
    result in	导致;造成;引起
    resultant	由此产生;结果
    resulting	由此产生;导致;造成
    results	结果;成果;业绩;成绩
    resume	恢复;重新开始;简历;继续
    resume talks	恢复谈判;恢复会谈
    resumed	恢复;继续;重新开始
    resumption	恢复;重新开始;复工
    resurface	重新出现;再次浮现
    resurgence	复苏;死灰复燃;复兴
    resurrect	复活;恢复
    resurrection	复活
    retail	零售
    retail industry	零售业;零售行业
    retail investor	散户;散户投资者
    retail price	零售价;零售价格
    retail sales	零售额;零售总额;零售销售
    retail store	零售店;零售商店
    retailer	零售商
    retain	保留;保持;留住
    retained	保留;留存
    retake	夺回;重考
    retaliate	报复;反击
    retaliation	报复;反击
    retaliatory	报复性;报复
    retard	阻碍;延缓
    retell	复述
    retention	保留;留任;保持
    rethink	反思;重新思考;重新考虑
    reticent	沉默寡言
    retina	视网膜
    retire	退休;退役;退出
    retired	退休;退役;离休
    retired worker	退休工人;退休职工
    retiree	退休人员;退休者
    retirement	退休;退役
    retirement age	退休年龄
    retold	复述
    retort	反驳;回嘴
    retorted	反驳;反驳道
    retract	撤回;收回;缩回
    retreat	撤退;后退;退却;退缩
    retreated	撤退;后退;退
    retrial	重审;再审
    retrieval	检索;取回
    retrieve	检索;取回;找回
    retroactive	追溯;溯及
    retrofit	改造;翻新
    retrospect	回顾;回想
    retrospective	回顾;回顾性;追溯
    return	返回;回来;归还;回报;回;退回;恢复
    return home	回家;回国
    return on investment	投资回报;投资回报率
    return ticket	往返票;返程票
    return to	回到;返回;重返
    return to China	回国;归国;返回中国
    return to normal	恢复正常
    return to the motherland	回归祖国;回归
    return visit	回访
    returned	返回;回来;回到;归还;回
    returned overseas Chinese	归侨
    returned student	留学归国;归国留学生
    returnee	海归;归国人员
    returning	返回;归来;回来;回国
    reunification	统一;重新统一
    reunify	统一;重新统一
    reunion	团聚;重逢;聚会;团圆
    reunite	团聚;重聚;统一
    reunited	团聚;重聚;统一;重逢
    Reuters	路透社;路透
    revalue	升值;重估
    revamp	改革;改造;改组
    reveal	揭示;透露;显示;披露;暴露
    revealed	透露;揭示;显示;披露
    revel	狂欢;陶醉
    revelation	启示;揭露;揭示
    revenge	报复;报仇;复仇
    revenue	收入;税收;财政收入;营收
    revenue and expenditure	收支;财政收支
    revere	尊敬;崇敬;敬畏
    revered	受人尊敬;崇敬
    reverence	敬畏;崇敬
    reverently	恭敬;虔诚
    reverie	沉思;幻想
    reversal	逆转;反转;撤销
    reverse	扭转;逆转;反向;相反;倒车
    reversible	可逆
    revert	恢复;回复;还原
    review	审查;回顾;评论;审议;复习;综述
    reviewer	评论家;评审;审稿人
    revise	修改;修订;修正
    revised	修订;修改;修正
    revised edition	修订版;修订本
    revision	修订;修改;修正
    revisit	重访;重新审视;再次访问
    revitalization	振兴;复兴
    revitalize	振兴;重振;复兴
    revival	复兴;复苏;复活
    revive	复兴;复苏;恢复;振兴
    revocation	撤销;吊销
    revoke	撤销;吊销;撤回
    revolt	起义;反抗;叛乱;造反
    revolting	令人作呕;恶心
    revolution	革命;变革
    revolutionary	革命;革命性;革命者;革命家
    revolutionary base	革命根据地
    revolutionary martyr	革命烈士;革命先烈
    revolutionary war	革命战争
    revolutionize	彻底改变;革新
    revolve	旋转;围绕
    revolve around	围绕
    revolver	左轮手枪;手枪
    reward	奖励;报酬;回报;奖赏
    rewarded	奖励;回报
    rewarding	有益;值得;有意义
    rewind	倒带;回放
    rewrite	重写;改写
    Reykjavik	雷克雅未克
    rhetoric	修辞;言辞;言论
    rhetorical	修辞
    rheumatism	风湿;风湿病
    Rhine	莱茵河
    rhino	犀牛
    rhinoceros	犀牛
    Rhode Island	罗得岛
    rhyme	押韵;韵
    rhythm	节奏;韵律;旋律
    rhythmic	有节奏;节奏
    rib	肋骨;排骨
    ribbon	丝带;缎带;带
    rice	大米;水稻;米饭;米;稻
    rice field	稻田
    rice paddy	稻田
    rich	丰富;富裕;富有;富;有钱
    rich and poor	贫富
    rich country	富国;富裕国家
    rich man	富人;有钱人;富翁
    Richard	理查德;查理
    riches	财富
    richly	丰富;华丽
    richness	丰富;丰富性
    rickshaw	人力车;黄包车
    rid	摆脱;消除;去除
    ridden	骑;乘
    riddle	谜语;谜
    ride	骑;乘坐;乘;搭
    rider	骑手;骑士;乘客
    riders	骑手;乘客
    ridge	山脊;岭;山岭
    ridicule	嘲笑;讥笑;奚落
    ridiculous	荒谬;可笑;荒唐
    rifle	步枪;来复枪
    rift	裂痕;分裂;裂缝
    rig	钻机;操纵;钻井
    Riga	里加
    right	权利;右;正确;对;右边;权
    right and wrong	是非;对错
    right angle	直角
    right away	马上;立刻;立即
    right hand	右手
    right now	现在;此刻;马上;眼下
    right of way	通行权;路权;先行权
    right side	右侧;右边
    right to development	发展权
    right to education	受教育权
    right to know	知情权
    right to life	生命权
    right to privacy	隐私权
    right to speak	发言权;话语权
    right to vote	投票权;选举权
    right-wing	右翼
    righteous	正义;正直
    righteousness	正义;公义
    rightful	合法;应有
    rightly	正确;理所当然
    rights	权利;权益
    rights and interests	权益
    rights and obligations	权利和义务;权利义务;权利与义务
    rigid	僵化;严格;刚性;僵硬
    rigidity	僵化;刚性;僵硬
    rigor	严谨;严格
    rigorous	严格;严谨;严密
    rigorously	严格
    rim	边缘;轮辋;边
    ring	戒指;环;响;圈;铃声;按铃
    ring road	环路;环城公路
    ringing	响;铃声;响起
    ringleader	头目;首犯;主犯
    ringtone	铃声
    rink	溜冰场;滑冰场
    rinse	冲洗;漂洗
    Rio de Janeiro	里约热内卢;里约
    riot	骚乱;暴乱;暴动
    rioter	暴徒;骚乱者;暴乱分子
    rioting	骚乱;暴乱
    rip	撕;撕裂;扯
    ripe	成熟;熟
    ripen	成熟
    ripple	涟漪;波纹
    ripple effect	连锁反应;涟漪效应
    rise	上升;上涨;增长;崛起;升起;提高
    rise in price	涨价;价格上涨
    rise to power	上台;掌权
    rise up	起来;起义;升起
    risen	上升;上涨;升起
    rising	上升;不断上升;上涨;崛起
    risk	风险;冒险;危险
    risk assessment	风险评估
    risk aversion	避险;风险规避
    risk factor	风险因素;危险因素
    risk management	风险管理
    risk prevention	风险防范
    risk-free	无风险
    risky	冒险;有风险;危险
    rite	仪式;礼仪
    ritual	仪式;礼仪
    rival	对手;竞争对手;敌手
    rivalry	竞争;对抗;敌对
    river	河流;河;江;河水
    river bank	河岸
    river basin	流域
    river mouth	河口
    riverbank	河岸;河边
    riverbed	河床
    riverside	河边;江边;河畔
    Riyadh	利雅得
    Rizhao	日照
    RMB	人民币
    RMB exchange rate	人民币汇率
    road	道路;公路;路;马路
    road accident	交通事故;车祸
    road construction	道路建设;公路建设;修路
    road map	路线图;公路图
    road safety	道路安全;交通安全
    road traffic	道路交通
    road transport	公路运输;道路运输
    roadblock	路障;障碍
    roadmap	路线图
    roadside	路边;路旁
    roam	漫游;游荡;闲逛
    roaming	漫游;漫步
    roar	咆哮;吼叫;轰鸣;怒吼
    roared	咆哮;吼;吼道;轰鸣
    roast	烤;烘烤
    rob	抢劫;抢;剥夺
    robbed	抢劫;抢;被抢
    robber	强盗;劫匪;抢劫犯
    robbery	抢劫;抢劫案
    robe	长袍;袍子
    Robert	罗伯特
    Robinson	罗宾逊;鲁滨逊
    robot	机器人
    robotic	机器人
    robotics	机器人;机器人技术;机器人学
    robust	强劲;强大;稳健;健壮
    rock	岩石;石头;摇滚;摇
    rocket	火箭;火箭弹
    rocking	摇晃;摇
    rocking chair	摇椅
    rocky	岩石;多石;坎坷
    rod	杆;棒;棍
    rode	骑;骑着;乘
    Roger	罗杰
    rogue	流氓;无赖
    role	作用;角色;职能
    role model	榜样;楷模
    role play	角色扮演
    roll	滚;卷;滚动;翻滚
    roll back	回滚;撤销;回落
    roll call	点名
    roll out	推出;实施
    rolled	滚;卷;翻滚
    roller	滚筒;滚轮;辊
    rolling stock	机车车辆
    Rolls-Royce	劳斯莱斯
    Roman	罗马;罗马人
    Roman Catholic	罗马天主教;天主教
    Roman Empire	罗马帝国
    romance	浪漫;爱情;恋情;传奇
    Romania	罗马尼亚
    Romanian	罗马尼亚;罗马尼亚人;罗马尼亚语
    romantic	浪漫;爱情
    romanticism	浪漫主义
    Rome	罗马
    Ronald	罗纳德
    roof	屋顶;房顶;车顶
    rooftop	屋顶;楼顶
    rookie	新秀;新手;菜鸟
    room	房间;室;空间;屋子;余地
    room temperature	室温
    roommate	室友;同屋
    Roosevelt	罗斯福
    rooster	公鸡
    root	根;根源;根本;扎根
    root canal	根管
    root cause	根源;根本原因
    root out	根除;铲除
    rooted	根植;植根;扎根
    rope	绳子;绳索;绳
    rose	玫瑰;上升;上涨;站起来;升起;增长
    roster	名册;花名册;名单
    rosy	乐观;红润;玫瑰色
    rot	腐烂;腐朽
    rotary	旋转;扶轮
    rotate	旋转;轮换;转动
    rotating	轮值;旋转
    rotating presidency	轮值主席国;轮值主席
    rotation	旋转;轮换;轮岗
    rotten	腐烂;腐朽;腐败
    Rotterdam	鹿特丹
    rouge	胭脂
    rough	粗糙;粗略;崎岖;艰难
    roughly	大约;大致;粗略;大概
    round	轮;圆;圆形;一轮;围绕
    round of talks	轮会谈;轮谈判
    round table	圆桌;圆桌会议
    round the clock	昼夜不停;日夜;全天候
    round trip	往返
    round-the-clock	昼夜不停;全天候;二十四小时
    roundabout	环岛;迂回
    rouse	唤醒;唤起;激起
    route	路线;航线;途径;路由
    router	路由器
    routine	日常;例行;常规;惯例
    routinely	经常;例行;通常
    rove	流浪;漫游
    row	排;行;争吵;划船
    royal	皇家;王室;皇室
    royal family	王室;皇室
    royalty	版税;王室;特许权使用费;皇室
    rub	擦;揉;摩擦;搓
    rubbed	揉;擦;搓
    rubber	橡胶;橡皮
    rubbish	垃圾;废话
    rubble	瓦砾;废墟;碎石
    ruby	红宝石
    rucksack	背包
    rude	粗鲁;无礼;粗暴
    rudely	粗鲁;粗暴;无礼
    rudimentary	初步;基本;简陋
    rug	地毯;小地毯
    rugby	橄榄球
    rugged	崎岖;坚固;粗犷
    ruin	毁灭;毁;破坏;废墟;毁坏
    ruined	毁;破坏;破产;废弃
    ruins	废墟;遗址
    rule	规则;统治;规定;裁定;法则
    rule by law	依法治国;法治;法制
    rule of law	法治
    rule out	排除
    rule over	统治
    rule the country by law	依法治国
    ruled	统治;裁定;裁决
    ruler	统治者;尺;直尺
    rules and regulations	规章制度;规章;规则和条例
    rules of origin	原产地规则
    rules of procedure	议事规则;程序规则
    ruling	裁决;裁定;执政;统治
    ruling party	执政党
    rum	朗姆酒
    rumble	隆隆;轰隆
    rumor	谣言;传闻;谣传
    rumored	传闻;谣传;据传
    rumour	谣言;传闻
    run	跑;运行;经营;奔跑;运营;跑步;竞选
    run a business	经营企业;做生意
    run away	逃跑;跑掉;逃走
    run for	竞选;参选
    run into	遇到;碰到;撞上
    run out	用完;耗尽
    run out of	用完;耗尽
    run over	碾过;撞倒;轧
    runaway	失控;逃跑
    rung	响;按铃;梯级
    runner	跑步者;赛跑者;选手
    runner-up	亚军
    running	跑步;运行;奔跑;运营;连续
    running water	自来水;流水
    runoff	径流;决选;第二轮选举
    runway	跑道
    rupture	破裂;断裂
    rural	农村;乡村;乡下
    rural area	农村;农村地区;乡村
    rural cooperative	农村合作社;农村合作
    rural development	农村发展;乡村发展
    rural economy	农村经济
    rural household	农户
    rural labor	农村劳动力
    rural migrant worker	农民工
    rural population	农村人口
    rural poverty	农村贫困
    rural reform	农村改革
    rural resident	农村居民
    rural revitalization	乡村振兴
    rural tourism	乡村旅游
    ruse	诡计;计谋
    rush	冲;赶;匆忙;急忙;奔
    rush hour	高峰时间;高峰时段;高峰
    rushed	冲;赶;匆忙;急忙;奔
    Russia	俄罗斯;俄国;俄
    Russian	俄罗斯;俄语;俄国;俄罗斯人;俄方
    Russian Federation	俄罗斯联邦
    rust	锈;生锈
    rustic	乡村;质朴
    rustle	沙沙;沙沙作响
    rusty	生锈
    rut	车辙;惯例
    Ruth	露丝
    ruthless	无情;残忍;冷酷
    ruthlessly	无情;残酷
    Rwanda	卢旺达
    Rwandan	卢旺达
    rye	黑麦
    """#
}
