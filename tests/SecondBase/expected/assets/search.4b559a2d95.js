// The search of this site.
const letters={æ:"ae",œ:"oe",ø:"o",ð:"d",þ:"th",ß:"ss",ł:"l",đ:"d",ħ:"h",ı:"i",ĸ:"q",ŋ:"n",ŧ:"t",ŉ:"n",ĳ:"ij",ŀ:"l",ſ:"s"};function fold(text){return text.toLowerCase().replace(/[\u00c0-\u017f\u0219\u021b]/g,(letter)=>letters[letter]??letter.normalize("NFD")[0]).replace(/[\u0300-\u036f]/g,"")}
const run=/[\p{L}\p{Nd}](?:[\p{L}\p{Nd}]|['’](?=[\p{L}\p{Nd}]))*/gu;function words(text){return(fold(text).match(run)??[]).map((word)=>word.replace(/['’]/g,""))}
function stem(word){if(word.length<4||/\d/.test(word)){return word}
if(word.length>5){word=word.replaceAll("ae","e").replaceAll("oe","e")}
if(/[^sui]s$/.test(word)){word=word.length>4&&word.endsWith("ies")?`${word.slice(0, -3)}y`:word.slice(0,/(ss|x|ch|sh)es$/.test(word)?-2:-1)}
return word.replace(/^(..+[tb])re$/,"$1er").replace(/^(...+[iy])s(e|ed|er|ing|ation)$/,"$1z$2").replace(/^(..+o)ur(|al|ed|ing)$/,"$1r$2")}
function sound(word){return word.replace(/ph/g,"f").replace(/[rt]h/g,(two)=>two[0]).replace(/^kn|^pn/,"n").replace(/^ps/,"s").replace(/ck|ch|q|c(?![eiy])/g,"k").replace(/[cz]/g,"s").replace(/x/g,"ks").replace(/y|ei|ie|ea|ee/g,"i").replace(/ae|oe/g,"e").replace(/eu/g,"u").replace(/ou|oo/g,"u").replace(/(.)\1+/g,"$1").replace(/(...)e$/,"$1")}
function tolerance(length){return length<4?0:length<6?1:length<9?2:3}
function mask(word){let bits=0;for(let i=0;i<word.length;i++){bits|=1<<(word.charCodeAt(i)&31)}
return bits}
function letterCount(bits){let count=0;for(;bits;bits&=bits-1){count++}
return count}
const rows=[new Uint8Array(96),new Uint8Array(96),new Uint8Array(96)];function distance(a,b,limit=99){if(Math.abs(a.length-b.length)>limit||a.length>90||b.length>90){return limit+1}
let[before,above,row]=rows;for(let j=0;j<=b.length;j++){above[j]=j}
for(let i=1;i<=a.length;i++){let least=row[0]=i;for(let j=1;j<=b.length;j++){const same=a.charCodeAt(i-1)===b.charCodeAt(j-1);let edits=Math.min(above[j]+1,row[j-1]+1,above[j-1]+(same?0:1));if(i>1&&j>1&&!same&&a.charCodeAt(i-1)===b.charCodeAt(j-2)&&a.charCodeAt(i-2)===b.charCodeAt(j-1)){edits=Math.min(edits,before[j-2]+1)}
row[j]=edits;least=Math.min(least,edits)}
if(least>limit){return limit+1}
[before,above,row]=[above,row,before]}
return above[b.length]}
function numbers(text){const all=[];let number=0;let shift=0;for(let i=0;i<text.length;i++){const digit=text.charCodeAt(i)-48;number+=(digit&31)<<shift;shift+=5;if(digit<32){all.push(number);number=shift=0}}
return all}
function place(sorted,key){let low=0;let high=sorted.length;while(low<high){const middle=(low+high)>>1;if(sorted[middle].key<key){low=middle+1}else{high=middle}}
return low}
function beginning(sorted,start){return sorted.slice(place(sorted,start),place(sorted,`${start}\uffff`))}
const byKey=(a,b)=>(a.key<b.key?-1:1);function shelf(forms){const all=[...forms];return{all,masks:Int32Array.from(all,(form)=>form.mask),lengths:Uint8Array.from(all,(form)=>Math.min(255,(form.key??form.text).length))}}
function nearest(typed,{all,masks,lengths},limit,unfinished=false){const found=[];const{length}=typed;const bits=mask(typed);const spoken=sound(typed);for(let i=0;limit&&length<60&&i<all.length;i++){const longer=lengths[i]-length;const lost=letterCount(bits&~masks[i]);const gained=unfinished?0:letterCount(masks[i]&~bits);const far=lost>limit||gained>limit;if(longer<-3||(!unfinished&&longer>3)||(far&&(unfinished||lost+gained>2*limit+2))){continue}
const form=all[i];const own=form.key??form.text;const long=unfinished?own.slice(0,length):own;const edits=far?limit+1:distance(typed,long,limit);const alike=!unfinished&&length>4&&edits>1&&(form.sound??=sound(own))===spoken;if(edits<=limit||alike){found.push({form,edits:edits>limit?distance(typed,long):edits,alike})}}
return found}
class Names{kinds=[];titles=[];slugs=[];own=[];guarded=[];byKey=new Map();sorted=[];byStem=new Map();words=[];forms=new Map();same=new Map();meant=new Map();#written;#called;#known=new Map();constructor(text){const blocks=text.split("\n\n").map((block)=>(block?block.split("\n"):[]));const[kinds,pages,known,same,meant,vocabulary,counts]=blocks;let doc=0;for(const line of kinds){const[kind,address,count,weight,named]=line.split("\t");this.kinds.push({kind,address,weight:weight/100,named:!!named,first:doc,end:doc+=+count})}
this.#vocabulary(vocabulary?.[0]??"",counts?.[0]??"");pages.forEach((line,i)=>this.#page(line.split("\t"),i));known.forEach((name)=>this.#name(name,-1,3,true));for(const line of same){const group=line.split("\t").map(words);const guarded=group.some((one)=>this.named(one).some((name)=>name.guarded));for(const one of group){this.same.set(one.join(" "),[...this.same.get(one.join(" "))??[],...group.filter((other)=>other!==one)]);if(!this.named(one).length){this.#name(one.join(" "),-1,4,guarded)}}}
for(const line of meant){const[typed,meaning]=line.split("\t").map(words);this.meant.set(typed.join(" "),meaning)}
for(const list of this.byKey.values()){const guarded=list.some((name)=>name.guarded);list.forEach((name)=>(name.guarded=guarded))}
this.words=[...this.byStem.values()].sort(byKey);this.sorted=[...this.byKey.values()].map(([name])=>name).sort(byKey);for(const word of this.words){word.wrong=!word.count&&word.names.length>0&&word.names.every((name)=>name.type===2);word.guarded=word.names.length>0&&word.names.every((name)=>name.guarded)}}
named(typed){return this.byKey.get(typed.map(stem).join(""))??[]}
kind(doc){return this.kinds.find((kind)=>doc<kind.end)}
address(doc,slug=this.slugs[doc]){return this.kind(doc).address.replace(/[*=]/,(sign)=>slug||words(this.titles[doc]).join(sign==="*"?"-":""))}
has(word){return this.byStem.get(stem(word))?.wrong===false}
near(typed,unfinished=false){const key=`${typed}${unfinished}`;let near=this.#known.get(key);if(!near){near=this.#near(typed,unfinished);this.#known.set(key,near)}
return near}
#near(typed,unfinished){const found=new Map();for(const{form,edits,alike}of nearest(typed,this.#written??=shelf(this.forms.values()),unfinished?1:tolerance(typed.length),unfinished)){const{word}=form;const rank=edits-(alike?0.75:0)-(word.names.length?0.3:0)-Math.min(0.2,word.count/100);if(!word.wrong&&!(found.get(word)?.rank<=rank)){found.set(word,{word,edits,rank})}}
return[...found.values()].sort((a,b)=>a.rank-b.rank).slice(0,8)}
nearNames(typed){return nearest(typed,this.#called??=shelf(this.sorted),tolerance(typed.length)).map(({form,edits})=>({name:form,edits:edits+(form.type===2&&form.guarded?1:0)})).sort((a,b)=>a.edits-b.edits||a.name.type-b.name.type).slice(0,12)}
#page([title,slug="",...others],doc){this.titles.push(title);this.slugs.push(slug.replace("!",""));this.guarded.push(slug.endsWith("!"));this.#name(title,doc,0);for(const other of others){const wrong=other[0]==="~";this.#name(wrong?other.slice(1):other,doc,wrong?2:1)}}
#name(text,doc,type,guarded=this.guarded[doc]){const own=words(text);const stems=own.map(stem);const key=stems.join("");const name={text:own.join(" "),key,length:own.length,doc,type,guarded,mask:mask(key)};if(type<2){(this.own[doc]??=[]).push(name)}
const list=this.byKey.get(key);if(list){list.push(name)}else{this.byKey.set(key,[name])}
own.forEach((one,i)=>{const word=this.#word(stems[i]);if(word.names.at(-1)!==name){word.names.push(name)}
this.#form(one,word)})}
#word(one,count=0){let word=this.byStem.get(one);if(!word){word={key:one,count,names:[],guarded:false,wrong:false};this.byStem.set(one,word);this.#form(one,word)}
return word}
#form(text,word){if(text.length>2&&!this.forms.has(text)){this.forms.set(text,{text,mask:mask(text),word})}}
#vocabulary(packed,counts){const common=numbers(counts);let last="";(packed.match(/[A-Z][^A-Z]*/g)??[]).forEach((entry,i)=>{last=last.slice(0,entry.charCodeAt(0)-65)+entry.slice(1);this.#word(last,common[i])})}}
const about=170;class Texts{#fetched=new Map();#read=new Map();constructor(directory,load){const[counts,postings,texts]=directory.split("\n\n");this.load=load;this.first=[0];for(const count of numbers(counts)){this.first.push(this.first.at(-1)+count)}
this.docs=new Int32Array(this.first.at(-1));for(let doc=1;doc<this.first.length;doc++){this.docs.fill(doc-1,this.first[doc-1],this.first[doc])}
this.postings=chunks(postings,String);this.texts=chunks(texts,Number)}
async sections(word){const text=`\n${await this.#chunk(this.postings, word)}\n`;let sections=this.#read.get(word);if(!sections){const start=text.indexOf(`\n${word} `)+1;sections=Int32Array.from(start?numbers(text.slice(start+word.length+1,text.indexOf("\n",start))):[]);for(let i=1;i<sections.length;i++){sections[i]+=sections[i-1]&~7}
this.#read.set(word,sections)}
return sections}
async section(number){const{key}=this.texts[at(this.texts,number)];const text=await this.#chunk(this.texts,number);const[anchor,heading,own,slug,title]=text.split("\n")[number-key].split("\t");return{anchor,heading,text:own,slug,title}}
#chunk(all,key){const{path}=all[at(all,key)]??{};if(!path){return ""}
let text=this.#fetched.get(path);if(!text){text=this.load(path);this.#fetched.set(path,text);text.catch(()=>this.#fetched.delete(path))}
return text}}
function chunks(block,type){return(block?block.split("\n"):[]).map((line)=>{const[from,path]=line.split("\t");return{key:type(from),path}})}
function at(all,key){return place(all,key+(key.length?"\0":0.5))-1}
function snippet(text,stems){const hits=[...text.matchAll(run)].map((match)=>({at:match.index,end:match.index+match[0].length,stem:stem(words(match[0])[0])})).filter((word)=>stems.has(word.stem));let best=0;let most=0;for(let i=0;i<hits.length;i++){const within=hits.slice(i).filter((hit)=>hit.end-hits[i].at<about);const worth=new Set(within.map((hit)=>hit.stem)).size*4+within.length;if(worth>most){[best,most]=[i,worth]}}
const hit=hits[best]?.at??0;let from=text.lastIndexOf(". ",hit)+1;if(hit-from>80){from=text.indexOf(" ",hit-40)}
from+=from&&1;const to=from+about<text.length?text.lastIndexOf(" ",from+about):text.length;const lead=from?"… ":"";return{snippet:lead+text.slice(from,to)+(to<text.length?" …":""),marks:hits.filter((hit)=>hit.at>=from&&hit.end<=to).map((hit)=>[hit.at-from+lead.length,hit.end-from+lead.length])}}
class Query{docs=new Map();slots=[];reading=[];corrected;offers=new Set();known;constructor(names,query,exact){this.names=names;this.query=query;this.exact=exact;const doi=/\b10\.\d{4,9}\/\S*[\w)]/g;this.identifiers=query.toLowerCase().match(doi)??[];const typed=words(query.toLowerCase().replace(doi," "));const named=this.names.named(typed);const given=named.some((name)=>name.type!==2);const meant=exact||named.length?typed:this.#meant(typed);if(meant!==typed){this.corrected=meant.join(" ")}
this.#whole(meant);this.reading=this.slots=this.#split(meant).map((word,i,all)=>this.#slot(word,i,all));const known=exact||given?meant:this.#nearly(meant);for(const other of exact?[]:this.#others(known)){this.#exact(this.names.named(other),other,960);this.#score(other.map((word)=>this.#asIs(word)),0.9,0.9)}
if(this.known&&[...this.docs.values()].some((doc)=>doc.score>=950)){this.known=undefined}
this.#score(this.slots,1,this.known?0.9:0.2);for(const[doc,{offered}]of this.offers.size?[]:this.docs){if(offered){this.docs.delete(doc)}}}
#add(doc,score,offered=false){const worth=score+3*this.names.kind(doc).weight;const before=this.docs.get(doc);if(!before||before.score<worth){this.docs.set(doc,{score:worth,offered:offered&&(before?.offered??true)})}}
*#parts(typed,map){for(let length=Math.min(5,typed.length);length;length--){for(let i=0;i+length<=typed.length;i++){const value=map.get(typed.slice(i,i+length).join(" "));if(value){yield{value,i,length,instead:(others)=>[...typed.slice(0,i),...others,...typed.slice(i+length)]}}}}}
#meant(typed){for(const{value,instead}of this.#parts(typed,this.names.meant)){return instead(value)}
return typed}
#others(typed){const all=[];for(const{value,i,length,instead}of this.#parts(typed,this.names.same)){for(const other of value){all.push(instead(other));if(length===1&&other.length===1){this.reading[i]?.options.push(...this.#asIs(other[0],0.8).options)}}}
return all.slice(0,8)}
#exact(found,typed,score){const text=typed.join(" ");for(const name of found){if(name.doc>=0){this.#add(name.doc,score-(name.text===text?0:30)-6*name.type)}else if(name.type===3){this.known??=name.text}}}
#whole(typed){this.#exact(this.names.named(typed),typed,1000);const key=typed.map(stem).join("");const begun=this.exact||key.length<2?[]:beginning(this.names.sorted,key).slice(0,100);if(begun.length===1&&begun[0].type===3&&key.length>5){this.known=begun[0].text}
for(const name of begun){for(const one of this.names.byKey.get(name.key)){if(one.doc>=0&&one.key.length>key.length){this.#add(one.doc,700+(100*key.length)/one.key.length-20*one.type)}}}}
#nearly(typed){const unknown=typed.filter((word)=>!this.names.has(word));const unfinished=this.slots.at(-1)?.options.some((option)=>option.edits===0&&!option.word.wrong);if(unknown.length===0||(unfinished&&unknown.length===1&&unknown[0]===typed.at(-1))){return typed}
const right=typed.filter((word)=>word.length>3&&this.names.has(word)).map(stem);const near=this.names.nearNames(typed.join("")).filter(({name})=>right.every((word)=>name.text.split(" ").some((own)=>stem(own)===word)));const least=near[0]?.edits;const best=near.filter((one)=>one.edits===least);const guarded=new Set(best.filter(({name})=>name.guarded).map(({name})=>(name.doc<0?name.key:name.doc)));const silent=guarded.size===0||(least<=1&&guarded.size===1&&best.every(({name})=>name.guarded))?best[0]:undefined;const offered=new Set();for(const{name,edits}of near){const offer=silent?name.guarded&&edits>1:name.guarded||edits===least;if(offer&&silent){continue}
if(offer&&edits<=least+1&&!offered.has(name.doc)){offered.add(name.doc<0?name:name.doc);this.offers.add(this.#right(name,typed.join("")))}
for(const one of this.names.byKey.get(name.key)){if(one.doc>=0){this.#add(one.doc,edits===least?940-10*edits-one.type:850-40*edits,offer)}}}
if(silent){this.corrected=this.#right(silent.name,typed.join(""));this.offers.clear();this.reading=this.corrected.split(" ").map((word)=>this.#asIs(word));if(silent.name.doc<0){this.#exact([silent.name],typed,0);return silent.name.text.split(" ")}}else if(!this.offers.size){this.#correct()}
return typed}
#right(name,typed){const edits=({key})=>distance(typed,key);return(name.type!==2?name:this.names.own[name.doc].reduce((a,b)=>(edits(b)<edits(a)?b:a))).text}
#correct(){const guesses=this.slots.map(({options})=>options.find((option)=>!option.word.wrong));if(guesses.every((guess)=>guess&&!guess.offered)&&guesses.some((guess)=>guess.edits)){this.corrected=this.slots.map((slot,i)=>(guesses[i].edits?this.#written(guesses[i].word):slot.typed)).join(" ")}}
#written(word){return word.names.find((name)=>name.type!==2)?.text.split(" ").find((one)=>stem(one)===word.key)??word.key}
#split(typed){const has=(word)=>word.length>1&&this.names.has(word);const parts=[];for(let i=0;i<typed.length;i++){const word=typed[i];if(this.exact||has(word)||/\d/.test(word)){parts.push(word)}else if(i+1<typed.length&&has(word+typed[i+1])){parts.push(word+typed[++i])}else{const at=[...word].findIndex((_,at)=>at>2&&at<word.length-2&&has(word.slice(0,at))&&has(word.slice(at)));parts.push(...(at>0&&!this.names.near(word).some((near)=>near.edits<2)?[word.slice(0,at),word.slice(at)]:[word]))}}
return parts}
#asIs(typed,worth=1){const word=this.names.byStem.get(stem(typed));return{typed,options:word?[{word,worth,edits:0,offered:false}]:[]}}
#slot(typed,i,all){const slot=this.#asIs(typed);const own=stem(typed);if(this.exact){return slot}
const last=i===all.length-1;const exact=slot.options.length>0&&!slot.options[0].word.wrong;if(last?typed.length>1:!exact&&typed.length>3){for(const word of beginning(this.names.words,own).sort((a,b)=>b.names.length-a.names.length||b.count-a.count).slice(0,last?12:4)){if(word.key!==own){slot.options.push({word,worth:(exact?0.5:0.85)*(0.5+(0.5*own.length)/word.key.length),edits:0,offered:false})}}}
if(!exact&&!/\d/.test(own)){const around=all.map((word,at)=>(at===i?"":word));this.#guess(slot,this.names.near(typed),around,slot.options.some((option)=>!option.word.wrong)?0.4:0.8);if(last&&!slot.options.length&&own.length>3){this.#guess(slot,this.names.near(own,true),around,0.5)}}
return slot}
#guess(slot,near,around,worth){const finished=slot.options.every((option)=>option.word.wrong);const least=near[0]?.edits;const best=near.filter((one)=>one.edits===least);const guarded=best.filter((one)=>one.word.guarded).length;const tied=guarded>0&&best.length>1;for(const{word,edits}of near){const offered=(word.guarded&&edits>1)||(tied&&edits===least);if(offered&&!guarded){continue}
if(offered&&finished&&edits<=least+1){this.offers.add(around.map((one)=>one||this.#written(word)).join(" "))}
slot.options.push({word,worth:worth*(1-0.15*(edits-least)),edits:Math.max(1,edits),offered})}}
#score(slots,worth,least){const found=new Map();let all=0;for(const slot of slots){const uses=slot.options.reduce((sum,option)=>sum+(option.edits?0:option.word.names.length),0);const weight=slot.options[0]?.word.count===31?0.2:Math.log(2+this.names.titles.length/(1+uses));all+=weight;const best=new Map();for(const option of slot.options){for(const name of option.word.names){if(name.doc>=0&&!(best.get(name)?.worth>=option.worth)){best.set(name,option)}}}
for(const[name,option]of best){const sum=found.get(name)??{score:0,count:0,offered:false};found.set(name,{score:sum.score+weight*option.worth,count:sum.count+1,offered:sum.offered||option.offered})}}
for(const[name,{score,count,offered}]of found){const covered=score/all;if(covered>least){this.#add(name.doc,worth*680*covered**2*(0.65+(0.35*Math.min(count,name.length))/name.length)-3*name.type,offered)}}}}
const files=["assets/search/names.a79050edf7.txt","assets/search/texts.36a208411b.txt"];export async function openSearch(baseUrl,options={}){const get=options.fetch??((url)=>fetch(url));const load=async(path)=>{const response=await get(new URL(path,baseUrl).href);if(!response.ok){throw new Error(path)}
return response.text()};const open=()=>load(files[1]).then((text)=>new Texts(text,load));let texts;const names=new Names(await load(files[0]));let asked;return{async search(query,options={}){const exact=!!options.exact;if(asked?.query!==query||asked.exact!==exact){asked=new Query(names,query,exact)}
const asking=asked;if(options.namesOnly){return answer(names,asking,null,null,options)}
const all=await(texts=texts?.catch(open)??open());return answer(names,asking,await read(asking,all),all,options)}}}
async function read(asked,texts){const{docs}=texts;const total=docs.length;const common=Math.log2(total/4);const slots=asked.reading.map(({typed,options})=>(options.length?options:[{word:{key:stem(typed),count:0},worth:1,offered:false}]).filter(({word,offered})=>!offered&&word.count!==31).slice(0,5).map(({word,worth})=>({key:word.key,count:word.count,worth})));slots.push(...asked.identifiers.map((identifier)=>[{key:identifier,count:0,worth:1}]));const rare=slots.some((slot)=>slot.some(({count})=>count<common));const lists=await Promise.all(slots.map((slot)=>Promise.all(slot.filter(({count})=>!rare||count<common).map(async({key,worth})=>({worth,sections:await texts.sections(key)})))));const sums=new Float32Array(total);const best=new Float32Array(total);const covered=new Float32Array(texts.first.length);const seen=new Int32Array(texts.first.length);let all=0;lists.filter((list)=>list.length).forEach((list,slot)=>{const weight=Math.log(1+total/(1+Math.max(...list.map(({sections})=>sections.length))));all+=weight;for(const{worth,sections}of list){for(const packed of sections){const section=packed>>3;const value=worth*((packed&7)+1)/8;if(value>best[section]){sums[section]+=weight*(value-best[section]);best[section]=value;const doc=docs[section];covered[doc]+=seen[doc]>slot?0:weight;seen[doc]=slot+1}}}
best.fill(0)});const scores=new Float32Array(texts.first.length);const sections=new Int32Array(texts.first.length);for(let section=0;section<total;section++){const doc=docs[section];const score=sums[section]&&(!asked.known||covered[doc]>0.9*all)?(sums[section]/all)*(covered[doc]/all):0;if(score>scores[doc]){scores[doc]=score;sections[doc]=section}}
return{scores,sections}}
async function answer(names,asked,read,texts,{kinds,limit=10}){const{counts,top}=best(names,asked,read,kinds,limit);const stems=new Set(asked.reading.flatMap(({typed,options})=>[stem(typed),...options.map(({word})=>word.key)]));const results=top.map(async({doc,kind})=>{const named=asked.docs.get(doc);const start=texts?.first[doc];const at=!read?.scores[doc]||named?.score>450?start:read.sections[doc];const section=texts&&await texts.section(at);const first=kind.named||at===start?section:await texts.section(start);const url=names.address(doc,kind.named?undefined:first.slug);return{url:section?.anchor?`${url}#${section.anchor}`:url,title:kind.named?names.titles[doc]:first.title,kind:kind.kind,...(section?snippet(section.text,stems):{snippet:""}),section:section?.heading||undefined,offered:named?.offered||undefined}});return{results:await Promise.all(results),corrected:asked.corrected,offered:asked.offers.size?[...asked.offers].slice(0,4):undefined,knownWithoutPage:asked.known,counts}}
function best(names,asked,read,kinds,limit){const ranks=new Float64Array(names.kinds.at(-1).end);for(const{first,end,weight}of read?names.kinds:[]){for(let doc=first;doc<end;doc++){ranks[doc]=450*read.scores[doc]*weight}}
for(const[doc,{score}]of asked.docs){ranks[doc]+=score+(score>900?1e6*Math.round(score):0)}
const counts={};const top=[];for(const kind of names.kinds){const wanted=!kinds?.length||kinds.includes(kind.kind);let count=0;for(let doc=kind.first;doc<kind.end;doc++){const rank=ranks[doc];count+=rank&&1;if(rank&&wanted&&(top.length<limit||rank>top.at(-1)?.rank)){let at=top.length;while(top[at-1]?.rank<rank){at--}
top.splice(at,0,{rank,doc,kind});top.length=Math.min(top.length,limit)}}
if(count){counts[kind.kind]=count}}
return{counts,top}}
