import { WordSet } from "../word-set.ts";

/** Common given names in English-language news, many of them also towns. Our own list. */
export const GIVEN_NAMES = new WordSet(
  `aaron israel savannah abdul abdullah abigail abraham adam adolf adrian ahmad ahmed aidan aisha alan albert alberto alec alejandro aleksandr aleksander aleksei alex alexa
alexander alexandra alexei alexey alexis alfred ali alice alicia alison allan allen allison alyssa amanda amber amelia amir amy ana anatoly andre andrea andreas
andrei andrew andrey andriy andy angel angela angelina angelo angus anita ann anna anne annie anthony antoine anton antonio antony april archie ariel arnold
arthur artem asha ashley asif astrid aubrey audrey augustus austin ava avery barack barbara barry bart bashar beatrice becky ben benedict benjamin bernard bernie
beth bethany betty beverly bill billy blake bob bobby bonnie boris brad bradley brandon brayden brenda brendan brent brett brian brianna bridget britney brittany
brooke bruce bruno bryan bryce caleb calvin cameron camille carl carla carlos carmen carol caroline carolyn carrie carter casey cassandra catherine cathy cecil
cecilia cedric chad chang charles charlie charlotte chase chelsea cheryl chester chloe chris christian christina christine christopher christy chuck cindy claire
clara clarence clark claude claudia clayton clement cliff clifford clifton clint clinton clyde cody colin colleen connie connor conor constantine corey cory
courtney craig cristina crystal curtis cynthia daisy dakota dale dallas damian damon dan dana daniel daniela danielle danny daria darius darlene darrell darren
darryl dave david dawn dean deborah debra dee denis denise dennis derek derrick desmond devin devon diana diane diego dieter dmitri dmitriy dmitry dmytro dominic
dominique don donald donna dora doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine
eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliot elliott ellis elon elsa emanuel emil emily emma emmanuel eric erica erik erika erin ernest
ernesto ethan eugene eva evan evelyn faisal faith fatima felicia felix fernando fidel fiona florence floyd frances francesca francesco francis francisco francois
frank franklin fred freddie frederick friedrich gabriel gabriela gail garrett gary gavin gemma gene geoffrey george georgia georgina gerald gerard gerhard gilbert
gina giorgio giovanni giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory greta guillermo gustavo guy gwen hailey hank hannah hans harold harriet
harris harry harvey hasan hassan hazel heather hector heidi heinrich helen helena helmut henri henry herbert herman hilary hillary holly hope horace howard hubert hugh
hugo hussein ian ibrahim ida igor ilya imran ingrid irene iris isaac isabel isabella isaiah ivan ivanka jack jackie jackson jacob jacqueline jacques jaime jake jamal
james jamie jan jane janet janice jared jasmine jason javier jay jayden jean jeanne jeff jeffery jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse
jessica jesus jill jim jimmy jo joan joanna joanne joao joaquin jody joe joel joey johan johann johanna john johnny jon jonah jonas jonathan jong jordan jorge jose
josef joseph josephine josh joshua joy joyce juan juanita judith judy julia julian juliana julie juliet julio julius june justin kaitlyn kamal kamala karen karim
karl karla kate katherine kathleen kathryn kathy katie kay kayla keith kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin khalid kim kimberly kirill
kirk klaus konstantin kristen kristin kristina kurt kyle kylie lance larissa larry laura lauren laurence laurie lawrence leah lee leila leo leon leonard leonardo
leonid leroy leslie lester lewis liam lilian lillian lily lincoln linda lindsay lindsey lionel lisa liz lloyd logan lois lonnie lopez lorenzo loretta lori lorraine
louis louise lucas lucia lucy luis luke luna luther lydia lyle lynn mabel mackenzie madeline madison mae maggie mahmoud malcolm malik mandy manuel marc marcel marco
marcus margaret maria mariah marian marianne marie marilyn mario marion marissa marjorie mark marlene marsha marshall martha martin marvin mary mason mathew matt
matteo matthew maureen maurice max maxim maximilian maxine maxwell may maya megan mehmet melanie melinda melissa melody melvin mercedes meredith mia michael michel
michele michelle miguel mikail mike mikhail mila mildred milton miranda miriam mitch mitchell mohamed mohammad mohammed moises molly mona monica morgan morris moses
muhammad murray mustafa mykhailo mykola myra nadia nancy naomi natalia natalie natasha nate nathan nathaniel neal ned neil nelson nicholas nick nicolas nicole
nigel nikita nikki nikol nikolai nina noah noel nora norma norman olaf oleg oleksandr oleksiy olena olga oliver olivia omar oscar osama otto owen pablo paige pam pamela paris
pat patricia patrick patsy patty paul paula pauline pavel pavlo pedro peggy penelope penny percy perry pete peter petr petro phil philip philippe phillip phoebe phyllis
pierre preston priscilla rachel rafael rajesh ralph ramon ramzan randall randy raphael raul ray raymond rebecca reginald rene rex rhonda ricardo richard rick ricky
rita rob robert roberta roberto robin robyn rod roderick rodney rodrigo roger roland roman ron ronald ronnie rosa rosalind rose rosemary ross roxanne roy ruben ruby
rudolf rupert russell ruth ryan sabrina saddam salim sally sam samantha samir samuel sandra sandy sara sarah saul scott sean sebastian serena serge sergei sergey
sergio serhiy seth shane shannon sharon shaun shawn sheila shelby sheldon shelley sheri sherry shirley sidney silvia silvio simon simone sonia sonya sophia sophie
stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart sue susan suzanne svetlana sydney sylvia tamara tammy tanya tara tariq tatiana
taylor ted teresa terence terrence terri terry thaddeus thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey traci tracy travis trevor
tricia troy tyler ulrich umar ursula usman vadim valentin valentina valeri valerie valery vanessa vasily vera vernon veronica vicki victor victoria vijay viktor
vincent viola violet virginia vitali vitaly vivian vladimir volodymyr wade wallace walter wanda warren wayne wendell wendy wesley whitney wilfred will willard
william willie wilma winston wolfgang woodrow xavier xi yasmin yasser yevgeny yitzhak yolanda yoon yousef yulia yuri yusuf yvonne zachary zelda zoe`.split(
    /\s+/,
  ),
);
